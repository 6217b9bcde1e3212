// antecedent_grounds FILE: what fit_antecedents learns from. Reads lines {"id", "text"}; writes for each
// third-person pronoun a line {"id", "begin", "end", "candidates": [{"begin", "end", "phrase": [b, e],
// "entity", "share", "grounds"}]}, offsets in code points; the last candidate, without offsets, is that it
// stands for nothing.

#include "extraction/antecedents.hpp"
#include "extraction/stance_lexicon.hpp"
#include "extraction/verb_lemmas.hpp"
#include "knowledge/actor_places.hpp"
#include "knowledge/author.hpp"

#include <standpoint/extraction.hpp>
#include <standpoint/io/names.hpp>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fstream>
#include <iostream>
#include <string>

namespace {

using namespace standpoint;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_span(Writer& out, const Text& text, ByteSpan span) {
  const CodePointSpan at = text.code_points(span);
  out.Key("begin");
  out.Uint64(at.start);
  out.Key("end");
  out.Uint64(at.end);
}

void read(const std::string& id, const std::string& content, const Gazetteer& names) {
  const Text text(content);
  const Language& language = Language::built_in();
  const Analysis analysis = analyse(text, language);
  Trees trees(text.bytes(), analysis.parsed, language);
  mend_verb_lemmas(trees, StanceLexicon::built_in());
  DocumentEntities entities = find_entities(text, analysis, trees, {&names, id, {}});
  name_actors(analysis, entities, trees);
  const DocumentView view(text, analysis, entities);
  const std::vector<SpokenPart> spoken = find_spoken_parts(view, trees, std::nullopt);
  const Syntax syntax(trees);
  const AntecedentRanker ranker(view, syntax, spoken, antecedent_table());
  for (std::uint32_t w = 0; w < trees.size(); ++w) {
    const auto candidates = ranker.candidates(w);
    if (candidates.empty()) continue;
    rapidjson::StringBuffer buffer;
    Writer out(buffer);
    out.StartObject();
    out.Key("id");
    out.String(id.c_str());
    write_span(out, text, view.span(analysis.token_of_word[w], analysis.token_of_word[w] + 1));
    out.Key("candidates");
    out.StartArray();
    for (const auto& candidate : candidates) {
      out.StartObject();
      if (candidate.word != no_word) {
        const std::uint32_t token = analysis.token_of_word[candidate.word];
        write_span(out, text, view.span(token, token + 1));
        const TreeWord& word = trees[candidate.word];
        const CodePointSpan phrase = text.code_points(
            view.span(analysis.token_of_word[word.left], analysis.token_of_word[word.right - 1] + 1));
        out.Key("phrase");
        out.StartArray();
        out.Uint64(phrase.start);
        out.Uint64(phrase.end);
        out.EndArray();
        if (const LocalMention* mention = view.mention(token);
            mention != nullptr && mention->type != MentionType::pronoun) {
          out.Key("entity");
          out.Uint64(mention->entity);
        }
      }
      out.Key("share");
      out.Double(candidate.share);
      out.Key("grounds");
      out.StartObject();
      for (const Ground& ground : candidate.grounds) {
        out.Key(ground.name.c_str());
        out.Double(ground.value);
      }
      out.EndObject();
      out.EndObject();
    }
    out.EndArray();
    out.EndObject();
    std::cout << buffer.GetString() << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: antecedent_grounds FILE\n";
    return 2;
  }
  const auto names = io::load_names("");
  if (!names) {
    std::cerr << "antecedent_grounds: " << names.error().message << '\n';
    return 1;
  }
  std::ifstream file(argv[1]);
  for (std::string line; std::getline(file, line);) {
    rapidjson::Document document;
    document.Parse(line.c_str());
    if (document.HasParseError() || !document.IsObject() || !document.HasMember("id") ||
        !document.HasMember("text")) {
      std::cerr << "antecedent_grounds: " << argv[1] << ": not a line with id and text\n";
      return 1;
    }
    read(document["id"].GetString(), document["text"].GetString(), **names);
  }
  return 0;
}
