#include "window_files.hpp"

#include <standpoint/io/compression.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

namespace standpoint::cli {

WindowFiles::WindowFiles(std::string path, io::OutputFile spool)
    : path_(std::move(path)),
      spool_(std::move(spool)),
      signals_([temporaries = std::vector<std::string>{spool_.temporary_path()}] {
        end_by_signal(temporaries);
      }) {}

std::unique_ptr<WindowFiles> WindowFiles::open(const std::string& path, Console& console) {
  auto spool = io::OutputFile::create(io::strip_compression_suffix(path));
  if (!spool) {
    console.error(spool.error());
    return nullptr;
  }
  if (spool->temporary_path().empty()) {
    console.error({Errc::not_writable, path, "windows are many files; give a file name, such as M.csv"});
    return nullptr;
  }
  return std::unique_ptr<WindowFiles>(new WindowFiles(path, std::move(*spool)));
}

void WindowFiles::add(std::string_view date, const std::string& content) {
  const std::string_view inner = io::strip_compression_suffix(path_);
  const std::filesystem::path path(inner);
  const std::string name = fmt::format("{}.{:04}-{}{}{}", path.stem().string(), files_.size() + 1, date,
                                       path.extension().string(), path_.substr(inner.size()));
  files_.push_back({(path.parent_path() / name).string(), content.size()});
  spool_.stream() << content;
}

bool WindowFiles::commit(Console& console) {
  signals_.close();
  const auto give_up = [&](std::size_t written, const Error& error) {
    std::error_code ignored;
    for (std::size_t i = 0; i < written; ++i) std::filesystem::remove(files_[i].path, ignored);
    console.error(error);
    return false;
  };
  spool_.stream().flush();
  std::ifstream spool(spool_.temporary_path(), std::ios::binary);
  std::string content;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    content.resize(files_[i].size);
    if (!spool.read(content.data(), static_cast<std::streamsize>(content.size())))
      return give_up(i, {Errc::not_writable, path_, "cannot write; is the disk full?"});
    auto file = io::OutputFile::create(files_[i].path);
    if (!file) return give_up(i, file.error());
    file->stream() << content;
    if (const auto written = file->commit(); !written) return give_up(i, written.error());
  }
  return true;
}

}  // namespace standpoint::cli
