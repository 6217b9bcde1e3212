#pragma once
// A trained network as the sections of a model file.

#include "language/engine/model_file.hpp"
#include "language/training/joint_network.hpp"
#include "language/training/vocabulary.hpp"

namespace standpoint::training {

/// Adds the network, rounded to 8 bits by column (tables by row), its vocabulary and its labels.
void export_network(const JointNetwork& network, const Vocabulary& vocabulary, const LanguageLabels& labels,
                    ModelFileWriter& out);

}  // namespace standpoint::training
