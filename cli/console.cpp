#include "console.hpp"

#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

namespace standpoint::cli {
namespace {

// C0, DEL and C1 controls steer terminals; the bidirectional ones reorder what stands around them.
bool is_harmful(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

}  // namespace

std::string for_terminal(std::string_view text, std::size_t limit) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (count++ == limit) return out + "…";
    const auto c = decode_utf8(text, i);
    if (is_harmful(c.value)) {
      out += ' ';
    } else {
      append_utf8(out, c.value);
    }
    i += c.length;
  }
  return out;
}

Console::Console(bool quiet) : quiet_(quiet), shows_progress_(!quiet && isatty(STDERR_FILENO) == 1) {}

void Console::print_line(std::string_view line) {
  if (holds_) {
    held_.emplace_back(line);
    return;
  }
  end_progress();
  fmt::print(stderr, "standpoint: {}\n", for_terminal(line, 1000));
}

void Console::hold() { holds_ = true; }

void Console::release() {
  holds_ = false;
  for (const auto& line : std::exchange(held_, {})) print_line(line);
}

void Console::report(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::error) {
    ++errors_;
    last_error_ = to_string(diagnostic.error);
  }
  if (quiet_ && diagnostic.severity != Severity::error) return;
  print_line(fmt::format("{}: {}", to_string(diagnostic.severity), to_string(diagnostic.error)));
}

void Console::note(std::string_view message) {
  if (!quiet_) print_line(message);
}

DiagnosticSink Console::sink() {
  return [this](const Diagnostic& diagnostic) { report(diagnostic); };
}

reading::Listener Console::listener() {
  return {sink(), [this](std::string_view message) { note(message); },
          [this](std::size_t documents, std::size_t statements) { progress(documents, statements); },
          [this] { end_progress(); }};
}

void Console::progress(std::size_t documents, std::size_t statements) {
  if (!shows_progress_) return;
  const auto now = std::chrono::steady_clock::now();
  if (progress_visible_ && now - last_progress_ < std::chrono::milliseconds(100)) return;
  last_progress_ = now;
  progress_visible_ = true;
  fmt::print(stderr, "\r\033[K{} documents, {} statements", documents, statements);
  std::fflush(stderr);
}

void Console::end_progress() {
  if (!progress_visible_) return;
  progress_visible_ = false;
  fmt::print(stderr, "\r\033[K");
  std::fflush(stderr);
}

}  // namespace standpoint::cli
