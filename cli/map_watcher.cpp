#include "map_watcher.hpp"

#include "file_state.hpp"
#include "served_map.hpp"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace standpoint::cli {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds pause(1000);
constexpr int share_of_time = 20;         // looking takes no more than a twentieth of a processor
constexpr milliseconds rest(300);         // files are written in pieces, and several after one another
constexpr milliseconds patience(10'000);  // a file that is written on and on is read all the same

std::string message_json(const std::string& message) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  json.StartObject();
  json.Key("message");
  json.String(message.data(), static_cast<rapidjson::SizeType>(message.size()));
  json.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

MapWatcher::MapWatcher(MapOptions options, std::uint64_t seen, std::size_t failed, viewer::Server& server,
                       Console& console)
    : options_(std::move(options)),
      files_(files_of_map(options_)),
      seen_(seen),
      failed_(failed),
      server_(server),
      console_(console),
      thread_([this] { watch(); }) {}

MapWatcher::~MapWatcher() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

// False when it is to end.
bool MapWatcher::wait(Clock::duration time) {
  std::unique_lock lock(mutex_);
  return !changed_.wait_for(lock, time, [this] { return stopped_; });
}

void MapWatcher::watch() {
  Clock::duration look = {};
  while (wait(std::max<Clock::duration>(pause, look * share_of_time))) {
    const auto begin = Clock::now();
    const std::uint64_t now = state_of_files(files_);
    look = Clock::now() - begin;
    if (now == seen_) continue;
    if (!wait_for_rest()) return;
    try {
      reload();
    } catch (const std::exception& error) {
      tell_problem(fmt::format("the map could not be read again: {}", error.what()));
    }
  }
}

bool MapWatcher::wait_for_rest() {
  const auto end = Clock::now() + patience;
  std::uint64_t before = 0;
  do {
    before = state_of_files(files_);
    if (!wait(rest)) return false;
    seen_ = state_of_files(files_);
  } while (seen_ != before && Clock::now() < end);
  return true;
}

void MapWatcher::reload() {
  const std::size_t errors = console_.errors();
  auto map = load_served_map(options_, console_);
  if (!map) return tell_problem(to_string(map.error()));
  // What could not be read the first time need not be read now.
  if (map->failed > failed_) {
    return tell_problem(console_.errors() > errors ? console_.last_error() : "some input could not be read");
  }
  failed_ = map->failed;
  const std::string before = server_.generation();
  server_.show(std::move(map->snapshot));
  if (server_.generation() != before) console_.note("the files have changed; the map is shown anew");
}

void MapWatcher::tell_problem(const std::string& message) {
  console_.error({Errc::unreadable, "", fmt::format("the map from before stays: {}", message)});
  server_.announce("problem", message_json(message));
}

}  // namespace standpoint::cli
