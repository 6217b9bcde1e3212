#pragma once
// Whether files have changed, told without reading them.

#include <cstdint>
#include <span>
#include <string>

namespace standpoint::cli {

/// A number that is another one, all but surely, when a file is written, replaced, added or removed: a hash
/// of paths, sizes, times and inodes of the files and of all files in the folders, hidden ones left out.
/// Takes one system call for each file.
std::uint64_t state_of_files(std::span<const std::string> paths);

/// True when all can be read again: files and folders, no standard input and no pipe.
bool can_be_read_again(std::span<const std::string> paths);

}  // namespace standpoint::cli
