#pragma once
// Classes of verbs and nouns that decide how far the wording of an act goes. All take lemmas.

#include <string>
#include <string_view>

namespace standpoint {

/// "in an email", "by phone": how it was said.
bool is_medium(const std::string& lemma);

/// "on Twitter", "on YouTube": where it was said. As written, in small letters.
bool is_platform(const std::string& form);

/// Verbs whose object says little without the place or state that it is brought to.
bool moves_its_object(const std::string& lemma);

/// "put": needs a place besides its object.
bool is_put(const std::string& lemma);

/// "take part", "play a role", "bear responsibility": in what, for what?
bool is_empty_object(const std::string& lemma);

/// Of these nothing is left without the complement.
bool needs_complement(const std::string& lemma);

/// "have him appear", "get the bill passed": what is brought about is the other verb's.
bool is_causative(const std::string& lemma);

/// Acts that say by themselves what is done: "refused to testify".
bool stands_alone(const std::string& lemma);

/// "step down", "pull out"
bool stands_with_particle(const std::string& lemma);

/// "do it", "take it", "get them": with a pronoun these name no act.
bool is_idle(const std::string& lemma);

/// "a comment", "an interview": what the press asks for.
bool is_answer(const std::string& lemma);

/// An answer, "an update", "a copy": asked for to be told, not to be done.
bool is_information(const std::string& lemma);

/// "inch", "mile", "penny": how much or how far.
bool is_measure_unit(const std::string& lemma);

/// "year", "hour", "moment"
bool is_span_of_time(const std::string& lemma);

/// "tax", "cap": what is laid on something; who is against the one need not be for the other.
bool is_charge(const std::string& noun);
/// "refuse", "decline".
bool is_refusal(const std::string& verb);
/// What is done against somebody or something: who refuses to do it is not for it yet.
bool is_hostile(std::string_view act);
/// "inquiry", "probe": into something.
bool is_inquiry(const std::string& lemma);
/// What nobody is against, so that worry about it is for it: "press freedom", "human rights".
bool is_cherished(const std::string& label);

}  // namespace standpoint
