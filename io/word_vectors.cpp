#include "file_input.hpp"

#include <standpoint/io/word_vectors.hpp>
#include <standpoint/model/utf8.hpp>

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace standpoint::io {
namespace {

std::string_view next_field(std::string_view& line) {
  const auto first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return line = {};
  line.remove_prefix(first);
  const auto field = line.substr(0, line.find_first_of(" \t\r"));
  line.remove_prefix(field.size());
  return field;
}

bool is_count(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Result<WordVectors> read_word_vectors(std::istream& in, const std::string& name,
                                      const std::set<std::string>& wanted) {
  WordVectors vectors;
  std::size_t length = 0;
  std::size_t number = 0;
  std::string line;
  while (std::getline(in, line)) {
    ++number;
    std::string_view rest = line;
    const std::string_view word = next_field(rest);
    if (word.empty()) continue;
    if (number == 1 && is_count(word)) {
      std::string_view behind = rest;
      const bool header = is_count(next_field(behind)) && next_field(behind).empty();
      if (header) continue;
    }
    if (find_invalid_utf8(word) != std::string_view::npos) continue;
    std::string key = fold(word);
    if (!wanted.contains(key) || vectors.of.contains(key)) continue;
    std::vector<float> vector;
    for (auto field = next_field(rest); !field.empty(); field = next_field(rest)) {
      float value = 0;
      const auto end = std::from_chars(field.data(), field.data() + field.size(), value);
      if (end.ec != std::errc() || end.ptr != field.data() + field.size() || !std::isfinite(value))
        return Error{Errc::malformed, fmt::format("{}:{}", name, number),
                     "not a line of word vectors: a word and its numbers, parted by blanks, were expected"};
      vector.push_back(value);
    }
    if (length == 0) length = vector.size();
    if (vector.empty() || vector.size() != length)
      return Error{Errc::malformed, fmt::format("{}:{}", name, number),
                   fmt::format("a vector of {} numbers where others have {}", vector.size(), length)};
    vectors.of.emplace(std::move(key), std::move(vector));
  }
  if (auto fault = read_fault(in, name)) return *fault;
  return vectors;
}

Result<WordVectors> read_word_vectors_file(const std::string& path, const std::set<std::string>& wanted) {
  auto file = FileInput::open(path);
  if (!file) return file.error();
  return read_word_vectors(file->stream(), file->name(), wanted);
}

}  // namespace standpoint::io
