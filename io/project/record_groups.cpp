#include "project/record_groups.hpp"

#include <standpoint/io/document_source.hpp>
#include <standpoint/io/project.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/counted.hpp>

#include <fmt/format.h>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace standpoint::io {
namespace {

template <class IdType, class T>
void merge_or_add(std::unordered_map<IdType, std::size_t>& at, std::vector<T>& list, const T& value) {
  const auto [place, is_new] = at.try_emplace(value.id, list.size());
  if (is_new) {
    list.push_back(value);
  } else {
    merge_into(list[place->second], value);
  }
}

}  // namespace

RecordGroups::Group& RecordGroups::group_of(const DocumentId& id) {
  const auto [place, is_new] = at_.try_emplace(id, groups_.size());
  if (is_new) groups_.emplace_back();
  return groups_[place->second];
}

void RecordGroups::take_document(Document&& document) {
  Group& group = group_of(document.id);
  current_ = at_.at(document.id);
  if (group.has_document) {
    // Two copies are merged as in a corpus.
    Corpus both;
    both.add(Record(std::move(group.records.document)));
    both.add(Record(std::move(document)));
    group.records.document = both.documents().front();
  } else {
    group.records.document = std::move(document);
    group.has_document = true;
  }
}

void RecordGroups::name(Group& group, const Entity& entity) {
  merge_or_add(group.entities, group.records.entities, entity);
}

void RecordGroups::name(Group& group, const Issue& issue) {
  merge_or_add(group.issues, group.records.issues, issue);
}

void RecordGroups::take(Record&& record) {
  const auto take_one = [this](auto&& value) {
    using T = std::decay_t<decltype(value)>;
    if constexpr (std::is_same_v<T, Document>) {
      take_document(std::move(value));
    } else if constexpr (std::is_same_v<T, Entity>) {
      if (known_ == nullptr) names_.add(Record(value));
      if (groups_.empty()) return first_entities_.push_back(std::move(value));
      name(groups_[current_], value);
    } else if constexpr (std::is_same_v<T, Issue>) {
      if (known_ == nullptr) names_.add(Record(value));
      if (groups_.empty()) return first_issues_.push_back(std::move(value));
      name(groups_[current_], value);
    } else if constexpr (std::is_same_v<T, Run>) {
      runs_.push_back(std::move(value));
    } else if constexpr (std::is_same_v<T, Mention>) {
      group_of(value.doc).records.mentions.push_back(std::move(value));
    } else if constexpr (std::is_same_v<T, Affiliation>) {
      group_of(value.doc).records.affiliations.push_back(std::move(value));
    } else if constexpr (std::is_same_v<T, Attribution>) {
      group_of(value.doc).records.attributions.push_back(std::move(value));
    } else if constexpr (std::is_same_v<T, Statement>) {
      group_of(value.doc).records.statements.push_back(std::move(value));
    }
  };
  std::visit(take_one, std::move(record));
}

// With what it is part of, which may be a chain; one that bites its tail ends where it began.
void RecordGroups::use_entity(Group& group, const EntityId& id) {
  for (EntityId at = id; !at.empty() && !group.entities.contains(at);) {
    const Entity* found = names().find(at);
    if (found == nullptr) return;
    name(group, *found);
    at = found->part_of;
  }
}

void RecordGroups::use_issue(Group& group, const IssueId& id) {
  for (IssueId at = id; !at.empty() && !group.issues.contains(at);) {
    const Issue* found = names().find(at);
    if (found == nullptr) return;
    name(group, *found);
    at = found->parent;
  }
}

void RecordGroups::use_all(Group& group) {
  // What a document names itself may be part of something that another one named.
  for (std::size_t i = 0; i < group.records.entities.size(); ++i)
    use_entity(group, EntityId(group.records.entities[i].part_of));
  for (std::size_t i = 0; i < group.records.issues.size(); ++i)
    use_issue(group, IssueId(group.records.issues[i].parent));
  for (const auto& mention : group.records.mentions) use_entity(group, mention.entity);
  for (const auto& affiliation : group.records.affiliations) {
    use_entity(group, affiliation.person);
    use_entity(group, affiliation.institution);
  }
  for (const auto& attribution : group.records.attributions) use_entity(group, attribution.source_entity);
  for (const auto& statement : group.records.statements) {
    use_entity(group, statement.actor.entity);
    for (const auto& body : statement.actor.speaks_for) use_entity(group, body);
    if (statement.target) use_entity(group, statement.target->entity);
    for (const auto& step : statement.attribution) use_entity(group, step.source);
    if (!statement.issue) continue;
    use_issue(group, statement.issue->from);
    use_issue(group, statement.issue->id);
  }
}

std::vector<DocumentRecords> RecordGroups::finish() && {
  std::vector<DocumentRecords> documents;
  for (auto& group : groups_) {
    if (!group.has_document) {
      without_document_ += group.records.mentions.size() + group.records.affiliations.size() +
                           group.records.attributions.size() + group.records.statements.size();
      continue;
    }
    if (documents.empty()) {
      for (const auto& entity : first_entities_) name(group, entity);
      for (const auto& issue : first_issues_) name(group, issue);
    }
    use_all(group);
    documents.push_back(std::move(group.records));
  }
  groups_.clear();
  return documents;
}

std::size_t read_document_records(const std::string& path,
                                  const std::function<bool(DocumentRecords&&)>& on_document,
                                  std::vector<Run>& runs, const DiagnosticSink& report) {
  const auto fail = [&](const Error& error) {
    report({Severity::error, error});
    return std::size_t{1};
  };
  if (is_project_file(path)) {
    const auto project = Project::open(path, ProjectAccess::read);
    if (!project) return fail(project.error());
    auto found = project->record_runs();
    if (!found) return fail(found.error());
    for (auto& run : *found) runs.push_back(std::move(run));
    const auto failed = project->read(on_document, report);
    return failed ? *failed : fail(failed.error());
  }
  RecordCounts found;
  if (const auto source = documents_of_file(path, found, report)) {
    for (const auto& run : source->names().runs()) runs.push_back(run);
    const auto read = source->each(on_document);
    return read ? found.failed : found.failed + fail(read.error());
  }
  RecordGroups groups;
  const auto counts = read_record_file(
      path, [&](Record&& record) { return groups.take(std::move(record)), true; }, report);
  for (const auto& run : groups.runs()) runs.push_back(run);
  auto documents = std::move(groups).finish();
  const std::size_t lost = groups.without_document();
  if (lost > 0)
    fail({Errc::not_found, path,
          fmt::format("{} of documents that are not in the file; left out", counted(lost, "record"))});
  for (auto& records : documents) {
    if (!on_document(std::move(records))) break;
  }
  return counts.failed + lost;
}

}  // namespace standpoint::io
