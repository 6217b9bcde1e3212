#pragma once
// Databases of Discourse Network Analyzer 3 (.dna) as records, and records as a database, so that hand coding
// can go on on either side.
//
//   Corpus corpus;
//   io::read_dna_records("debate.dna", [&](Record&& r) { corpus.add(std::move(r)); return true; }, report);
//   corpus.finish();
//   io::write_dna(out, corpus, report);
//
// What is what. A document has DNA's title, author, source and date; section, type, notes and the time of the
// day are its meta; url, lang and an id that a user gave are lines at the end of the notes. A statement of a
// type with somebody (person, organization, or actor), something (concept, target) and a qualifier (boolean
// or integer) becomes a statement:
//   person and organization   the actor is the person, who speaks for the organization
//   organization alone        the actor
//   concept                   the issue; target: an actor it is about
//   boolean 1, 0              support, oppose
//   integer                   support, oppose or neutral by its sign; strength is its size by the largest one
//                             of the variable
//   span                      the evidence, word for word
// Everything else - codings that lack one of these, other types such as annotations, other variables, coders,
// colours, attributes, regular expressions, settings - is kept in members "dna" (dna/frame.hpp,
// dna/members.hpp beside the sources describe them), from which write_dna makes the same rows again. The
// records hold the hashes of coders' passwords, as the file does.

#include <standpoint/io/document_source.hpp>
#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <ostream>
#include <string>

namespace standpoint::io {

/// Reads a database: first a run that keeps what is about the file as a whole (with it the hashes of the
/// coders' passwords, which a note tells), then each document in the order of its id with the entities and
/// issues it is first to use, its affiliations and its statements; last what is not used. `counts.failed`
/// counts nothing: a row that cannot be read is told as a warning.
///
/// Ids: those of the same text, name or label found elsewhere (a text that a file has twice: with its place
/// in the file, too). Two files that hold one text give one document when their records are put together;
/// codings that are statements are all kept, of those that are not (annotations) the ones of one file.
/// Errors as for read_dna_statements. O(n log n); memory: one document with its
/// statements, and the entities.
Result<RecordCounts> read_dna_records(const std::string& path, const OnRecord& on_record,
                                      const DiagnosticSink& report);

/// Writes documents with their records as a database that DNA 3.0 and 3.1 open, all tables with the keys and
/// limits that DNA gives them. Rows that came from a database have their ids and all their columns again, new
/// ones have ids behind them; rows of values are numbered anew in the order of statements. Of several
/// databases among the records the first by id is the one whose rows keep their ids; of the others come
/// coders by name, types by label and variables, entities with colours and attributes, regular expressions.
/// Without one: coder Admin, whose password is "standpoint" (change it in DNA), types "DNA Statement" and
/// "Annotation", as in a new file of DNA.
///
/// A statement with an issue is a DNA Statement; DNA's agreement has no third value, so a neutral one is a
/// "Neutral Statement" (the same with an integer, 0). One about an actor is an "Actor Relation" (person,
/// organization, target, agreement -1, 0, 1). One with both is two. Attributes Type and Alias of new entities
/// are their kind and other names.
///
/// Told in notes, with counts, is what a database cannot hold: texts beyond 190 characters are cut,
/// statements on several quotes reach from the first to the last, documents without a text get the quotes,
/// further bodies that somebody speaks for, confidence, acts, mentions and attributions are left out, and so
/// are statements that a coder rejected. The same records in the same order give the same bytes (with one
/// version of SQLite). The database is made in the folder TMPDIR and copied. Errors not_writable where there
/// is no room for it, internal if SQLite fails, and those of the source. O(n log n); memory: one document,
/// the values of variables, and the ids of rows that came from a database.
Result<void> write_dna(std::ostream& out, const DocumentSource& source, const DiagnosticSink& report);
/// Of a finished corpus, documents by their ids; those that it lacks are called by their ids.
Result<void> write_dna(std::ostream& out, const Corpus& corpus, const DiagnosticSink& report);

}  // namespace standpoint::io
