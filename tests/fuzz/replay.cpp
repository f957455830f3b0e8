// Plays a fuzz target without libFuzzer, so that every build and every CI runs it: each seed as it is, and as many
// seeded mutations of it as asked for. A failure aborts and leaves its input in replay-failed.bin of the build folder.
// replay_NAME MUTATIONS FOLDER…

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes current;
bool inTarget = false; // NOLINT: read by the signal handler alone.

extern "C" void keepInput(int number)
{
    if (inTarget) {
        if (std::FILE *file = std::fopen("replay-failed.bin", "wb")) {
            std::fwrite(current.data(), 1, current.size(), file);
            std::fclose(file);
        }
        std::fputs("The input that failed is in replay-failed.bin.\n", stderr);
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void play(const Bytes &input)
{
    current = input;
    inTarget = true;
    LLVMFuzzerTestOneInput(current.data(), current.size());
    inTarget = false;
}

/// One to four small damages: a flipped bit, a changed byte, a piece cut out, repeated or put elsewhere, an end cut
/// off.
Bytes damaged(Bytes input, std::mt19937 &dice)
{
    const auto below = [&dice](std::size_t end) { return end == 0 ? 0 : std::size_t(dice()) % end; };
    static constexpr std::uint8_t odd[] = {0, 0xff, '"', '\\', '{', '}', '[', ']', '%', '\r', '\n', ':', ',', '-', '9'};
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(input.size());
        const std::size_t length = std::min(1 + below(16), input.size() - at);
        const auto from = input.begin() + std::ptrdiff_t(at);
        const auto to = from + std::ptrdiff_t(length);
        switch (below(6)) {
        case 0:
            if (!input.empty())
                input[at] = std::uint8_t(input[at] ^ (1U << below(8)));
            break;
        case 1:
            if (!input.empty())
                input[at] = odd[below(std::size(odd))];
            break;
        case 2:
            input.erase(from, to);
            break;
        case 3: {
            const Bytes piece(from, to);
            const std::size_t target = below(input.size() + 1);
            input.insert(input.begin() + std::ptrdiff_t(target), piece.begin(), piece.end());
            break;
        }
        case 4:
            input.insert(from, odd[below(std::size(odd))]);
            break;
        default:
            input.resize(at);
            break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    const int mutations = std::atoi(argv[1]);
    std::mt19937 dice(20260302); // NOLINT(cert-msc51-cpp): the same run everywhere.
    std::size_t seeds = 0;
    play({});
    for (int argument = 2; argument < argc; ++argument) {
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(argv[argument])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        for (const auto &file : files) {
            std::ifstream stream(file, std::ios::binary);
            const Bytes seed((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
            ++seeds;
            play(seed);
            for (int i = 0; i < mutations; ++i)
                play(damaged(seed, dice));
        }
    }
    std::printf("%zu seeds, %d mutations of each\n", seeds, mutations);
    return seeds > 0 ? 0 : 1;
}
