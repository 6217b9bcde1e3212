#include "web_files.hpp"

#include "assets.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace standpoint::viewer {
namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 9> types = {{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".png", "image/png"},
    {".woff2", "font/woff2"},
}};

const char* type_of(std::string_view path) {
  const auto found = std::find_if(types.begin(), types.end(),
                                  [path](const auto& known) { return path.ends_with(known.first); });
  return found == types.end() ? "application/octet-stream" : found->second;
}

bool is_packed_already(std::string_view path) { return path.ends_with(".png") || path.ends_with(".woff2"); }

}  // namespace

WebFiles::WebFiles(std::string root) : root_(std::move(root)) {
  if (!root_.empty()) return;
  for (const auto& asset : assets()) {
    const std::string path = "/" + std::string(asset.name);
    embedded_.emplace(path,
                      http::make_body(std::string(asset.bytes), type_of(path), !is_packed_already(path)));
  }
}

std::shared_ptr<const http::Body> WebFiles::find(std::string_view path) const {
  if (path == "/") path = "/index.html";
  if (!root_.empty()) return read(path);
  const auto found = embedded_.find(path);
  return found == embedded_.end() ? nullptr : found->second;
}

std::shared_ptr<const http::Body> WebFiles::read(std::string_view path) const {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path root = fs::canonical(root_, error);
  if (error) return nullptr;
  // Canonical, so that neither ".." nor a symbolic link leads out.
  const fs::path file = fs::canonical(root / fs::path(path).relative_path(), error);
  if (error || !fs::is_regular_file(file, error)) return nullptr;
  const auto parts = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
  if (parts.first != root.end()) return nullptr;
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return http::make_body(std::move(bytes).str(), type_of(path), !is_packed_already(path));
}

}  // namespace standpoint::viewer
