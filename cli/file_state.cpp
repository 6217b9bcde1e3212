#include "file_state.hpp"

#include <standpoint/io/project.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace standpoint::cli {
namespace {

namespace fs = std::filesystem;

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
  hash = (hash ^ value) * golden;
  return hash ^ (hash >> 32U);
}

std::uint64_t state_of_file(const std::string& path) {
  struct stat found = {};
  if (stat(path.c_str(), &found) != 0) return 0;
  std::uint64_t hash = std::hash<std::string>{}(path);
  for (const auto value :
       {static_cast<std::uint64_t>(found.st_ino), static_cast<std::uint64_t>(found.st_size),
        static_cast<std::uint64_t>(found.st_mtim.tv_sec),
        static_cast<std::uint64_t>(found.st_mtim.tv_nsec)}) {
    hash = mix(hash, value);
  }
  return hash;
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// A sum, since a folder's files come in any order.
std::uint64_t state_of_folder(const std::string& path) {
  std::uint64_t sum = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (!entry->is_directory(error)) {
      sum += state_of_file(entry->path().string());
    }
    entry.increment(error);
  }
  return sum;
}

// What was committed to a project lies in the log beside it for a while. Who only reads leaves an empty one.
std::uint64_t state_of_log(const std::string& path) {
  const std::string log = path + "-wal";
  std::error_code error;
  const auto size = fs::file_size(log, error);
  return error || size == 0 ? 0 : state_of_file(log);
}

}  // namespace

std::uint64_t state_of_files(std::span<const std::string> paths) {
  std::uint64_t hash = 0;
  for (const auto& path : paths) {
    std::error_code error;
    const bool is_folder = fs::is_directory(path, error);
    hash = mix(hash, is_folder ? state_of_folder(path) : state_of_file(path));
    if (io::is_project_file(path)) hash = mix(hash, state_of_log(path));
  }
  return hash;
}

bool can_be_read_again(std::span<const std::string> paths) {
  return std::all_of(paths.begin(), paths.end(), [](const std::string& path) {
    std::error_code error;
    return path != "-" && (fs::is_regular_file(path, error) || fs::is_directory(path, error));
  });
}

}  // namespace standpoint::cli
