#include "knowledge/country_names.hpp"

#include "language/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace standpoint {
namespace {

struct Country {
  std::string_view name;
  std::string_view other_names;  // with | between
  std::string_view seats;
  std::string_view adjectives;
};

// Facts of common knowledge. A seat that is better known for something else is left out.
constexpr std::array<Country, 136> countries_of_the_world = {{
    {"United States", "U.S.|US|USA|U.S.A.|U.S|United States of America|America|the States", "Washington",
     "american|u.s.|u.s|us"},
    {"United Kingdom", "UK|U.K.|U.K|Britain|Great Britain", "London|Whitehall", "british|uk|u.k.|u.k"},
    {"European Union", "EU|E.U.", "Brussels", ""},
    {"United Nations", "UN|U.N.|U.N", "", ""},
    {"United Arab Emirates", "UAE|U.A.E.|Emirates", "Abu Dhabi", "emirati"},
    {"Saudi Arabia", "Kingdom of Saudi Arabia|KSA", "Riyadh", "saudi"},
    {"North Korea", "DPRK|D.P.R.K.|Democratic People's Republic of Korea|N. Korea|the North", "Pyongyang",
     "north korean"},
    {"South Korea", "ROK|Republic of Korea|S. Korea|the South", "Seoul", "south korean"},
    {"New Zealand", "NZ|N.Z.|Aotearoa", "Wellington", "new zealand"},
    {"China", "PRC|People's Republic of China|mainland China", "Beijing", "chinese"},
    {"Russia", "Russian Federation", "Moscow|Kremlin", "russian"},
    {"Soviet Union", "USSR|U.S.S.R.", "", "soviet"},
    {"Czech Republic", "Czechia", "Prague", "czech"},
    {"Myanmar", "Burma", "Naypyidaw", "burmese"},
    {"Ivory Coast", "C\xC3\xB4te d'Ivoire|Cote d'Ivoire", "Abidjan", "ivorian"},
    {"Netherlands", "Holland", "Hague", "dutch"},
    {"Turkey", "T\xC3\xBCrkiye", "Ankara", "turkish"},
    {"Iran", "Islamic Republic of Iran", "Tehran", "iranian"},
    {"Afghanistan", "", "Kabul", "afghan"},
    {"Albania", "", "Tirana", "albanian"},
    {"Algeria", "", "Algiers", "algerian"},
    {"Argentina", "", "Buenos Aires", "argentine|argentinian"},
    {"Armenia", "", "Yerevan", "armenian"},
    {"Australia", "", "Canberra", "australian"},
    {"Austria", "", "Vienna", "austrian"},
    {"Azerbaijan", "", "Baku", "azerbaijani|azeri"},
    {"Bangladesh", "", "Dhaka", "bangladeshi"},
    {"Belarus", "", "Minsk", "belarusian"},
    {"Belgium", "", "", "belgian"},
    {"Bolivia", "", "La Paz", "bolivian"},
    {"Botswana", "", "Gaborone", "botswanan"},
    {"Brazil", "", "Brasilia|Bras\xC3\xADlia", "brazilian"},
    {"Bulgaria", "", "Sofia", "bulgarian"},
    {"Cambodia", "", "Phnom Penh", "cambodian"},
    {"Canada", "", "Ottawa", "canadian"},
    {"Chile", "", "", "chilean"},
    {"Colombia", "", "Bogota|Bogot\xC3\xA1", "colombian"},
    {"Croatia", "", "Zagreb", "croatian"},
    {"Cuba", "", "Havana", "cuban"},
    {"Denmark", "", "Copenhagen", "danish"},
    {"Ecuador", "", "Quito", "ecuadorian|ecuadorean"},
    {"Egypt", "", "Cairo", "egyptian"},
    {"Estonia", "", "Tallinn", "estonian"},
    {"Ethiopia", "", "Addis Ababa", "ethiopian"},
    {"Finland", "", "Helsinki", "finnish"},
    {"France", "", "Paris", "french"},
    {"Germany", "", "Berlin", "german"},
    {"Ghana", "", "Accra", "ghanaian"},
    {"Greece", "", "Athens", "greek"},
    {"Haiti", "", "", "haitian"},
    {"Hungary", "", "Budapest", "hungarian"},
    {"Iceland", "", "Reykjavik|Reykjav\xC3\xADk", "icelandic"},
    {"India", "", "New Delhi|Delhi", "indian"},
    {"Indonesia", "", "Jakarta", "indonesian"},
    {"Iraq", "", "", "iraqi"},
    {"Ireland", "Republic of Ireland", "Dublin", "irish"},
    {"Israel", "", "Tel Aviv", "israeli"},
    {"Italy", "", "Rome", "italian"},
    {"Japan", "", "Tokyo", "japanese"},
    {"Jordan", "", "Amman", "jordanian"},
    {"Kazakhstan", "", "Astana", "kazakh"},
    {"Kenya", "", "Nairobi", "kenyan"},
    {"Latvia", "", "Riga", "latvian"},
    {"Lebanon", "", "", "lebanese"},
    {"Libya", "", "Tripoli", "libyan"},
    {"Lithuania", "", "Vilnius", "lithuanian"},
    {"Malaysia", "", "Kuala Lumpur|Putrajaya", "malaysian"},
    {"Mexico", "", "Mexico City", "mexican"},
    {"Morocco", "", "Rabat", "moroccan"},
    {"Mozambique", "", "Maputo", "mozambican"},
    {"Nepal", "", "Kathmandu", "nepali|nepalese"},
    {"Nigeria", "", "Abuja", "nigerian"},
    {"Norway", "", "Oslo", "norwegian"},
    {"Pakistan", "", "Islamabad", "pakistani"},
    {"Peru", "", "Lima", "peruvian"},
    {"Philippines", "", "Manila", "philippine|filipino"},
    {"Poland", "", "Warsaw", "polish"},
    {"Portugal", "", "Lisbon", "portuguese"},
    {"Qatar", "", "Doha", "qatari"},
    {"Romania", "", "Bucharest", "romanian"},
    {"Rwanda", "", "Kigali", "rwandan"},
    {"Serbia", "", "Belgrade", "serbian"},
    {"South Africa", "", "Pretoria", "south african"},
    {"Spain", "", "Madrid", "spanish"},
    {"Sudan", "", "Khartoum", "sudanese"},
    {"Sweden", "", "Stockholm", "swedish"},
    {"Switzerland", "", "Bern|Berne", "swiss"},
    {"Syria", "", "Damascus", "syrian"},
    {"Taiwan", "", "Taipei", "taiwanese"},
    {"Tanzania", "", "Dodoma", "tanzanian"},
    {"Thailand", "", "Bangkok", "thai"},
    {"Tunisia", "", "Tunis", "tunisian"},
    {"Ukraine", "", "Kyiv|Kiev", "ukrainian"},
    {"Venezuela", "", "Caracas", "venezuelan"},
    {"Vietnam", "", "Hanoi", "vietnamese"},
    {"Zambia", "", "Lusaka", "zambian"},
    {"Angola", "", "Luanda", "angolan"},
    {"Bahrain", "", "Manama", "bahraini"},
    {"Benin", "", "", "beninese"},
    {"Bhutan", "", "", "bhutanese"},
    {"Burundi", "", "", "burundian"},
    {"Cameroon", "", "Yaounde", "cameroonian"},
    {"Cyprus", "", "Nicosia", "cypriot"},
    {"Democratic Republic of Congo", "Democratic Republic of the Congo|DRC", "Kinshasa", "congolese"},
    {"Eritrea", "", "Asmara", "eritrean"},
    {"Fiji", "", "", "fijian"},
    {"Guatemala", "", "", "guatemalan"},
    {"Honduras", "", "Tegucigalpa", "honduran"},
    {"Jamaica", "", "", "jamaican"},
    {"Kosovo", "", "Pristina", "kosovan"},
    {"Kuwait", "", "", "kuwaiti"},
    {"Kyrgyzstan", "", "Bishkek", "kyrgyz"},
    {"Liberia", "", "", "liberian"},
    {"Madagascar", "", "Antananarivo", "malagasy"},
    {"Malawi", "", "Lilongwe", "malawian"},
    {"Mali", "", "Bamako", "malian"},
    {"Malta", "", "Valletta", "maltese"},
    {"Moldova", "", "Chisinau", "moldovan"},
    {"Mongolia", "", "Ulaanbaatar", "mongolian"},
    {"Montenegro", "", "Podgorica", "montenegrin"},
    {"Namibia", "", "Windhoek", "namibian"},
    {"Nicaragua", "", "Managua", "nicaraguan"},
    {"North Macedonia", "Macedonia", "Skopje", "macedonian"},
    {"Oman", "", "Muscat", "omani"},
    {"Panama", "", "", "panamanian"},
    {"Paraguay", "", "Asuncion", "paraguayan"},
    {"Senegal", "", "Dakar", "senegalese"},
    {"Slovakia", "", "Bratislava", "slovak"},
    {"Slovenia", "", "Ljubljana", "slovenian"},
    {"Somalia", "", "Mogadishu", "somali"},
    {"Sri Lanka", "", "Colombo", "sri lankan"},
    {"Uganda", "", "Kampala", "ugandan"},
    {"Uruguay", "", "Montevideo", "uruguayan"},
    {"Uzbekistan", "", "Tashkent", "uzbek"},
    {"Yemen", "", "Sanaa", "yemeni"},
    {"Zimbabwe", "", "Harare", "zimbabwean"},
}};

using Table = std::unordered_map<std::string_view, std::string_view>;

void put_all(Table& table, std::string_view names, std::string_view country) {
  while (!names.empty()) {
    const auto bar = std::min(names.find('|'), names.size());
    if (bar > 0) table.emplace(names.substr(0, bar), country);
    names.remove_prefix(std::min(bar + 1, names.size()));
  }
}

Table make_table(std::string_view Country::*column) {
  Table table;
  for (const Country& country : countries_of_the_world) put_all(table, country.*column, country.name);
  return table;
}

std::string_view look_up(const Table& table, std::string_view key) {
  const auto found = table.find(key);
  return found == table.end() ? std::string_view() : found->second;
}

}  // namespace

std::string_view country_named(std::string_view name) {
  static const Table table = [] {
    Table all = make_table(&Country::other_names);
    for (const Country& country : countries_of_the_world) all.emplace(country.name, country.name);
    return all;
  }();
  return look_up(table, name);
}

std::string_view country_of_seat(std::string_view city) {
  static const Table table = make_table(&Country::seats);
  return look_up(table, city);
}

std::string_view country_of_adjective(std::string_view adjective) {
  static const Table table = make_table(&Country::adjectives);
  return look_up(table, adjective);
}

std::string_view country_of_adjective(std::string_view before, std::string_view adjective) {
  const std::string_view country = country_of_adjective(std::string(before) + " " + std::string(adjective));
  return country.empty() ? country_of_adjective(adjective) : country;
}

bool means_government(std::string_view noun) {
  static const WordSet words(
      "government administration officials official authorities regime leadership diplomats negotiators "
      "cabinet gov't govt");
  return words.contains(noun);
}

std::string_view party_named(std::string_view name) {
  static const Table table = [] {
    Table all;
    put_all(all, "Republicans|GOP|G.O.P.|Republican Party|Grand Old Party", "Republicans");
    put_all(all, "Democrats|Democratic Party|Dems", "Democrats");
    put_all(all, "Conservatives|Tories|Conservative Party|Tory Party", "Conservatives");
    put_all(all, "Labour|Labour Party", "Labour");
    put_all(all, "Liberal Democrats|Lib Dems|Liberal Democrat Party", "Liberal Democrats");
    put_all(all, "Greens|Green Party", "Greens");
    return all;
  }();
  return look_up(table, name);
}

}  // namespace standpoint
