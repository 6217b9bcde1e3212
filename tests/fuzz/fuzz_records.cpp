// Records: what can be read is written and read again.

#include <standpoint/io/records.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<standpoint::Record> read(const std::string& bytes) {
  std::vector<standpoint::Record> records;
  std::istringstream in(bytes);
  (void)standpoint::io::read_records(
      in, "r.jsonl", [&](standpoint::Record&& r) { return records.push_back(std::move(r)), true; },
      standpoint::ignore_diagnostics);
  return records;
}

std::string write(const std::vector<standpoint::Record>& records) {
  std::ostringstream out;
  standpoint::io::RecordWriter writer(out);
  for (const auto& record : records) writer.write(record);
  return out.str();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto first = write(read(std::string(reinterpret_cast<const char*>(data), size)));
  if (write(read(first)) != first) std::abort();
  return 0;
}
