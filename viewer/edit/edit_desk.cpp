#include <standpoint/io/text_file.hpp>
#include <standpoint/viewer/edit_desk.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>
#include <utility>

namespace standpoint::viewer {
namespace {

Result<std::optional<std::string>> read_state(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::optional<std::string>();
  auto bytes = io::read_text_file(path);
  if (!bytes && bytes.error().code == Errc::empty) return std::optional<std::string>("");
  if (!bytes) return bytes.error();
  return std::optional<std::string>(std::move(*bytes));
}

bool is_there(const std::filesystem::path& path) {
  std::error_code ignored;
  return path.empty() || std::filesystem::exists(path, ignored);
}

}  // namespace

// As it was: with these bytes, or not there, nor the folder that was made for it.
std::optional<Error> EditDesk::put_back(const FileState& state) {
  if (state.bytes) {
    if (auto written = io::write_text_file(state.path, *state.bytes); !written) return written.error();
    return std::nullopt;
  }
  std::error_code failed;
  std::filesystem::remove(state.path, failed);
  if (failed) return Error{Errc::not_writable, state.path, "cannot be removed: " + failed.message()};
  if (!state.has_folder) std::filesystem::remove(std::filesystem::path(state.path).parent_path(), failed);
  return std::nullopt;
}

EditDesk::EditDesk(EditFiles files, EditedMap map, Remake remake, Show show)
    : files_(std::move(files)), remake_(std::move(remake)), show_(std::move(show)), map_(std::move(map)) {}

std::vector<std::string> EditDesk::paths_of(const Edit& edit) const {
  namespace fs = std::filesystem;
  if (std::holds_alternative<StatementEdit>(edit)) return {files_.review};
  if (std::holds_alternative<MovePhrase>(edit))
    return {(fs::path(files_.codebook) / "issues.csv").string(),
            (fs::path(files_.codebook) / "phrases.csv").string()};
  return {(fs::path(files_.names) / "overrides.csv").string()};
}

Result<std::string> EditDesk::write(const Edit& edit) const {
  if (const auto* one = std::get_if<StatementEdit>(&edit)) return write_review(*one);
  if (const auto* one = std::get_if<JoinNames>(&edit)) return write_override(one->a, one->b, true);
  if (const auto* one = std::get_if<PartNames>(&edit)) return write_override(one->part, one->whole, false);
  return write_phrase(std::get<MovePhrase>(edit));
}

Result<EditDone> EditDesk::apply(const Edit& edit) {
  const std::lock_guard lock(mutex_);
  Step step;
  for (const auto& path : paths_of(edit)) {
    auto bytes = read_state(path);
    if (!bytes) return bytes.error();
    step.before.push_back({path, std::move(*bytes), is_there(std::filesystem::path(path).parent_path())});
  }
  const auto restore = [&](Error error) {
    for (const auto& state : step.before) {
      if (const auto failed = put_back(state))
        error.message += fmt::format("; and {} could not be put back ({})", state.path, failed->message);
    }
    return error;
  };

  auto what = write(edit);
  if (!what) return restore(what.error());
  auto made = remake_();
  if (!made) return restore(made.error());

  for (const auto& state : step.before) {
    auto bytes = read_state(state.path);
    if (!bytes) return restore(bytes.error());
    if (*bytes != state.bytes) step.done.file = state.path;
    step.after.push_back({state.path, std::move(*bytes), state.has_folder});
  }
  step.done.number = ++count_;
  step.done.what = std::move(*what);
  map_ = std::move(*made);
  show_(map_.shown);
  EditDone done = step.done;
  steps_.push_back(std::move(step));
  return done;
}

Result<EditDone> EditDesk::undo() {
  const std::lock_guard lock(mutex_);
  if (steps_.empty()) return Error{Errc::not_found, "", "nothing to undo"};
  const Step& step = steps_.back();
  for (const auto& state : step.after) {
    const auto now = read_state(state.path);
    if (!now) return now.error();
    if (*now != state.bytes)
      return Error{Errc::in_use, state.path,
                   "was changed since by another program; undo it there, or edit the statement anew"};
  }
  for (const auto& state : step.before) {
    if (auto failed = put_back(state)) return *failed;
  }
  auto made = remake_();
  if (!made) {
    for (const auto& state : step.after) put_back(state);
    return made.error();
  }
  map_ = std::move(*made);
  show_(map_.shown);
  EditDone done = step.done;
  steps_.pop_back();
  return done;
}

std::vector<EditDone> EditDesk::done() const {
  const std::lock_guard lock(mutex_);
  std::vector<EditDone> all;
  for (const auto& step : steps_) all.push_back(step.done);
  return all;
}

void EditDesk::replace(EditedMap map) {
  const std::lock_guard lock(mutex_);
  map_ = std::move(map);
}

std::vector<NamePart> EditDesk::parts(const EntityId& whole) const {
  const std::lock_guard lock(mutex_);
  if (map_.found == nullptr || map_.shown.corpus->find(whole) == nullptr) return {};
  // A statement keeps its id whatever becomes of names, so it tells who became whom.
  std::map<EntityId, NamePart> parts;
  const auto add = [&](const EntityId& found, const EntityId& shown) {
    if (shown != whole || found == whole) return;
    NamePart& part = parts[found];
    ++part.statements;
    if (part.statements > 1) return;
    part.id = found;
    const Entity* entity = map_.found->find(found);
    part.name = entity != nullptr ? entity->name : found.value;
  };
  for (const auto& s : map_.found->statements()) {
    const Statement* shown = map_.shown.corpus->find(s.id);
    if (shown == nullptr || shown->review == ReviewStatus::edited) continue;
    add(s.actor.entity, shown->actor.entity);
    if (s.target && shown->target) add(s.target->entity, shown->target->entity);
  }
  std::vector<NamePart> sorted;
  sorted.reserve(parts.size());
  for (auto& [id, part] : parts) sorted.push_back(std::move(part));
  std::sort(sorted.begin(), sorted.end(), [](const NamePart& a, const NamePart& b) {
    return std::tie(a.name, a.id) < std::tie(b.name, b.id);
  });
  return sorted;
}

}  // namespace standpoint::viewer
