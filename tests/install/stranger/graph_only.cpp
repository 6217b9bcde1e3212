// Who links the graph needs neither the language model nor the viewer.

#include <standpoint/graph/network.hpp>

int main() {
  standpoint::Corpus corpus;
  corpus.finish();
  return num_vertices(standpoint::graph::build_network(corpus)->graph()) == 0 ? 0 : 1;
}
