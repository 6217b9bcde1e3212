#include "transport/request_reader.hpp"

#include <algorithm>
#include <variant>

namespace standpoint::viewer::transport {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view head_end = "\r\n\r\n";
constexpr std::size_t kept_capacity = 4096;  // of an idle connection's buffer

}  // namespace

RequestReader::State RequestReader::refuse(http::Reply reply) {
  refusal_ = std::move(reply);
  buffer_ = std::string();
  return state_ = State::refused;
}

// Empty lines before a request are let pass (RFC 9112, 2.2).
void RequestReader::begin_head() {
  std::size_t blank = 0;
  while (buffer_.compare(blank, line_end.size(), line_end) == 0) blank += line_end.size();
  buffer_.erase(0, blank);
  searched_ = 0;
  if (buffer_.empty() && buffer_.capacity() > kept_capacity) buffer_ = std::string();
  state_ = buffer_.empty() ? State::empty : State::head;
}

RequestReader::State RequestReader::advance() {
  if (state_ == State::empty) begin_head();
  if (state_ == State::head) {
    const auto end = buffer_.find(head_end, searched_);
    const std::size_t seen = std::min(end, buffer_.size());
    if (seen > limits_->head_bytes)
      return refuse(
          http::problem(431, "Request header fields too large", "the head of the request is too long"));
    if (end == std::string::npos) {
      // The end may be cut in two.
      searched_ = buffer_.size() < head_end.size() ? 0 : buffer_.size() - head_end.size() + 1;
      return state_;
    }
    auto parsed = parse_request_head(std::string_view(buffer_).substr(0, end), *limits_);
    if (auto* refusal = std::get_if<http::Reply>(&parsed)) return refuse(std::move(*refusal));
    incoming_.head = std::move(std::get<RequestHead>(parsed));
    auto admitted = guard_->admit(incoming_.head);
    if (auto* refusal = std::get_if<http::Reply>(&admitted)) return refuse(std::move(*refusal));
    body_bytes_ = std::get<std::size_t>(admitted);
    buffer_.erase(0, end + head_end.size());
    owes_continue_ = incoming_.head.expects_continue && buffer_.size() < body_bytes_;
    state_ = State::body;
  }
  if (state_ == State::body && buffer_.size() >= body_bytes_) {
    incoming_.body = buffer_.substr(0, body_bytes_);
    buffer_.erase(0, body_bytes_);
    owes_continue_ = false;
    state_ = State::complete;
  }
  return state_;
}

Incoming RequestReader::take() {
  state_ = State::empty;
  return std::exchange(incoming_, Incoming());
}

}  // namespace standpoint::viewer::transport
