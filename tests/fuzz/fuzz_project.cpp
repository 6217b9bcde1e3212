// Project files: SQLite reads files, so that each input is one. It is read, checked, and written to.

#include <standpoint/checking.hpp>
#include <standpoint/io/check.hpp>
#include <standpoint/io/project.hpp>

#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace standpoint;
  static const std::string path = "/tmp/standpoint-fuzz-" + std::to_string(getpid()) + ".standpoint";
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  const std::vector<std::string> paths = {path};
  (void)io::check_files(
      paths, [](Finding&&) {}, ignore_diagnostics);
  if (auto project = io::Project::open(path, io::ProjectAccess::write, {std::chrono::milliseconds(0)})) {
    DocumentRecords records;
    records.document.id = DocumentId("d:new");
    records.document.text = Text("The Guild praised the toll.");
    (void)project->add({records});
    (void)project->replace({{1, records}});
    (void)project->remove(std::vector<std::int64_t>{1, 2});
  }
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) unlink((path + suffix).c_str());
  return 0;
}
