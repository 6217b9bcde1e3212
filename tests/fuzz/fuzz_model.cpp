// A model file of a stranger whose checksum is right: refused, or safe to read with.

#include "language/engine/model_file.hpp"
#include "language/engine/network.hpp"
#include "language/lemmatizer.hpp"

#include <openssl/evp.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // Aligned, with the size and the checksum that the header should have.
  std::vector<std::uint64_t> memory(size / 8 + 1);
  auto* bytes = reinterpret_cast<unsigned char*>(memory.data());
  if (size > 0) std::memcpy(bytes, data, size);
  if (size > 64) {
    const std::uint64_t whole = size;
    std::memcpy(bytes + 16, &whole, sizeof whole);
    unsigned int length = 0;
    EVP_Digest(bytes + 56, size - 56, bytes + 24, &length, EVP_sha256(), nullptr);
  }
  const auto file = standpoint::ModelFile::view({reinterpret_cast<const std::byte*>(bytes), size}, "fuzz");
  if (!file) return 0;
  const auto lemmatizer = standpoint::Lemmatizer::read(file->section("lemmas"));
  std::string lemma;
  if (lemmatizer) lemmatizer->lemma("Tolls", "NOUN", "NNS", lemma);
  const auto network = standpoint::Network::load(*file, standpoint::best_kernel());
  if (!network) return 0;
  const std::vector<std::string_view> words = {"Mayor", "Ola", "Holt", "rejects", "the",
                                               "toll",  ".",   "No",   "!"};
  const std::vector<std::uint32_t> lengths = {7, 2};
  std::vector<standpoint::WordAnswer> answers(words.size());
  const auto scratch = network->make_memory();
  network->read(words, lengths, answers, *scratch);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& a = answers[i];
    if (a.head > (i < 7 ? 7U : 2U)) std::abort();
    if (a.upos >= network->labels().upos.size() || a.deprel >= network->labels().deprel.size()) std::abort();
    if (a.xpos >= network->labels().xpos.size() || a.name >= network->labels().names.size()) std::abort();
  }
  return 0;
}
