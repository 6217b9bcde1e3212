#pragma once
// Edits from the page: a statement accepted, rejected or corrected, two names that are one or one that is
// two, a phrase given to an issue. Each is written at once to the file that holds such decisions (the review
// table, the overrides of names, the codebook), where every command finds it again, and can be undone.
//
//   viewer::EditDesk desk({.review = "map.review.csv", .names = "map.names", .codebook = "map.codebook"},
//                         read_map, remake);
//   const auto done = desk.apply(viewer::JoinNames{EntityId("e:1"), EntityId("e:2")});

#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>
#include <standpoint/viewer/server.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace standpoint::viewer {

/// Where decisions go; a file or folder that is not there is made with the first of them.
struct EditFiles {
  std::string review;    ///< a table of io/review.hpp
  std::string names;     ///< a folder with overrides.csv
  std::string codebook;  ///< a folder with issues.csv and phrases.csv
};

/// What a coder says of a statement. Values that are not given stay as they are now.
struct StatementEdit {
  StatementId id;
  ReviewStatus status = ReviewStatus::accepted;  ///< automatic takes the decision back
  std::optional<Stance> stance = {};
  std::optional<std::string> actor = {};   ///< name
  std::optional<std::string> issue = {};   ///< label; "" for none
  std::optional<std::string> target = {};  ///< name; "" for none
  std::optional<std::string> act = {};
  std::optional<std::string> note = {};
};

/// `a` is `b`, and is called so.
struct JoinNames {
  EntityId a;
  EntityId b;
};

/// `part`, one of the entities that were found, is not `whole`: see EditDesk::parts.
struct PartNames {
  EntityId part;
  EntityId whole;
};

/// Whoever supports the phrase (opposes it, with pole -1) supports the issue.
struct MovePhrase {
  std::string phrase;
  std::string issue;  ///< id of the codebook, or label: an issue of that label, else a new one
  int pole = 1;
};

using Edit = std::variant<StatementEdit, JoinNames, PartNames, MovePhrase>;

/// An edit that was made.
struct EditDone {
  std::size_t number = 0;  ///< from 1
  std::string what;        ///< "rejected: Ida Holt opposes the toll"
  std::string file;        ///< that it was written to
};

/// One of the entities that resolution made one.
struct NamePart {
  EntityId id;
  std::string name;
  std::size_t statements = 0;  ///< made by it or toward it
};

/// A map as it is made of records and the files of edits.
struct EditedMap {
  Snapshot shown;
  /// The records before names were resolved across documents; null when nothing is known of them.
  std::shared_ptr<const Corpus> found;
};

/// Takes edits one at a time; may be called from several threads.
class EditDesk {
 public:
  /// Makes the map anew from its records and the files as they are now.
  using Remake = std::function<Result<EditedMap>()>;
  /// Told of each new map.
  using Show = std::function<void(const Snapshot&)>;

  EditDesk(EditFiles files, EditedMap map, Remake remake, Show show);

  /// Writes the edit down and makes the map anew; if either fails, the files are as they were. Errors:
  /// not_found for a statement, entity or part that is not there; invalid_value for values that make no sense
  /// and for what contradicts an older answer; not_writable. Linear in the map.
  Result<EditDone> apply(const Edit& edit);

  /// Takes the last edit back that was not: its files are as before. Error not_found when there is none,
  /// in_use when a file was changed since by somebody else.
  Result<EditDone> undo();

  /// Edits that hold, oldest first.
  std::vector<EditDone> done() const;

  /// The entities of the records that are one in the map, but for the one it is called after; by name. Empty
  /// for an unknown one. O(statements).
  std::vector<NamePart> parts(const EntityId& whole) const;

  const EditFiles& files() const { return files_; }

  /// The map was made anew for another reason (its input changed).
  void replace(EditedMap map);

 private:
  struct FileState {
    std::string path;
    std::optional<std::string> bytes;  // nothing: not there
    bool has_folder = true;            // else it is made with the first edit
  };
  struct Step {
    EditDone done;
    std::vector<FileState> before;
    std::vector<FileState> after;
  };

  static std::optional<Error> put_back(const FileState& state);
  Result<std::string> write(const Edit& edit) const;
  Result<std::string> write_review(const StatementEdit& edit) const;
  Result<std::string> write_override(const EntityId& a, const EntityId& b, bool is_one) const;
  Result<std::string> write_phrase(const MovePhrase& edit) const;
  std::vector<std::string> paths_of(const Edit& edit) const;
  const Entity* find_entity(const EntityId& id) const;

  const EditFiles files_;
  const Remake remake_;
  const Show show_;
  mutable std::mutex mutex_;
  EditedMap map_;
  std::vector<Step> steps_;
  std::size_t count_ = 0;
};

}  // namespace standpoint::viewer
