#include "documents/child_program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

extern char** environ;

namespace standpoint::io {
namespace {

using Clock = std::chrono::steady_clock;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using ScratchFile = std::unique_ptr<std::FILE, CloseFile>;  // has no name: it goes with its descriptor

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  int number() const { return number_; }

 private:
  int number_;
};

// A process that is ended and waited for, whatever happens.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    int ignored = 0;
    while (::waitpid(id_, &ignored, 0) < 0 && errno == EINTR) {
    }
  }

  // Its status once it has ended; nothing at the deadline.
  std::optional<int> wait_until(Clock::time_point deadline) {
    while (true) {
      int status = 0;
      if (::waitpid(id_, &status, WNOHANG) == id_) {
        id_ = 0;
        return status;
      }
      if (Clock::now() >= deadline) return std::nullopt;
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  }

 private:
  pid_t id_;
};

Error failed_to_start(const char* what) {
  return {Errc::unreadable, "", fmt::format("{}: {}", what, std::strerror(errno))};
}

Result<pid_t> spawn(std::span<const char* const> arguments, int in, int out, int complaints) {
  std::vector<char*> words;
  // posix_spawn does not write to them; its type is older than const.
  for (const char* argument : arguments) words.push_back(const_cast<char*>(argument));
  words.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t id = 0;
  const int problem = posix_spawnp(&id, words.front(), &actions, &attributes, words.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (problem == 0) return id;
  return Error{problem == ENOENT ? Errc::not_found : Errc::unreadable, "",
               fmt::format("{} cannot be run: {}", words.front(), std::strerror(problem))};
}

void limit_child(pid_t id, const ProgramLimits& limits) {
  const rlimit memory{limits.max_memory_bytes, limits.max_memory_bytes};
  const auto seconds = static_cast<rlim_t>(limits.time.count());
  const rlimit time{seconds, seconds + 1};
  (void)::prlimit(id, RLIMIT_AS, &memory, nullptr);
  (void)::prlimit(id, RLIMIT_CPU, &time, nullptr);
}

// All that comes out of the pipe until its end.
Result<std::string> read_pipe(int pipe, Clock::time_point deadline, const ProgramLimits& limits) {
  std::string out;
  std::array<char, std::size_t{1} << 16U> piece{};
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return Error{Errc::stopped, "", fmt::format("took more than {} s", limits.time.count())};
    pollfd ready{pipe, POLLIN, 0};
    const int polled = ::poll(&ready, 1, static_cast<int>(left));
    if (polled < 0 && errno != EINTR) return failed_to_start("poll");
    if (polled <= 0) continue;
    const ssize_t count = ::read(pipe, piece.data(), piece.size());
    if (count == 0) return out;
    if (count < 0 && errno != EINTR) return failed_to_start("read");
    if (count > 0) out.append(piece.data(), static_cast<std::size_t>(count));
    if (out.size() > limits.max_output_bytes)
      return Error{Errc::too_large, "",
                   fmt::format("gives more than {} MiB", limits.max_output_bytes >> 20U)};
  }
}

std::string first_line(std::FILE* file) {
  std::array<char, 200> line{};
  std::rewind(file);
  if (std::fgets(line.data(), static_cast<int>(line.size()), file) == nullptr) return "it gave no reason";
  std::string text(line.data());
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

}  // namespace

Result<std::string> run_program(std::span<const char* const> arguments, std::string_view input,
                                const ProgramLimits& limits) {
  const ScratchFile in(std::tmpfile());
  const ScratchFile complaints(std::tmpfile());
  if (!in || !complaints) return failed_to_start("no temporary file");
  if (std::fwrite(input.data(), 1, input.size(), in.get()) != input.size() || std::fflush(in.get()) != 0)
    return failed_to_start("no room for a temporary file");
  std::rewind(in.get());

  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return failed_to_start("pipe");
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const auto id = spawn(arguments, ::fileno(in.get()), to.number(), ::fileno(complaints.get()));
  to.close();
  if (!id) return id.error();
  Child child(*id);
  limit_child(*id, limits);

  const auto deadline = Clock::now() + limits.time;
  auto out = read_pipe(from.number(), deadline, limits);
  if (!out) return out;
  const auto status = child.wait_until(deadline);
  if (!status) return Error{Errc::stopped, "", fmt::format("took more than {} s", limits.time.count())};
  if (WIFEXITED(*status) && WEXITSTATUS(*status) == 0) return out;
  return Error{Errc::malformed, "", first_line(complaints.get())};
}

}  // namespace standpoint::io
