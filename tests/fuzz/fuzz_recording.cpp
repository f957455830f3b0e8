// Any bytes as the recording of a session: either it is said why it is none, or each of its entries can be asked for,
// at any moment of it. Seeds: corpus/recording.

#include "recording/recordingfile.h"
#include "recording/replayanswers.h"
#include "require.h"
#include "scratchfile.h"

#include <cstdint>

using namespace Desk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 256 * 1024)
        return 0;
    static const ScratchFile scratch("recording");
    scratch.fill(data, size);
    RecordingFile file;
    if (!file.open(scratch.path()).isEmpty())
        return 0;
    require(file.size() > 0 && file.firstWhole() >= 0 && file.firstWhole() < file.size());
    ReplayAnswers answers(file, "Basic x");
    answers.setBaseUrl("http://127.0.0.1:1");
    for (qsizetype entry = 0; entry < std::min<qsizetype>(file.size(), 50); ++entry) {
        const auto recorded = file.read(entry);
        if (!recorded) // Its head could be read, and its body cannot.
            continue;
        RecordedAnswer again = *recorded;
        require(recordedAnswer(lineOf(again)) == again);
        Simulator::Request request;
        request.method = recorded->method;
        request.target = recorded->target;
        request.headers = {{"authorization", "Basic x"}};
        for (const qsizetype position : {qsizetype(0), entry, file.size() - 1}) {
            answers.setPosition(position);
            const Simulator::Response response = answers.answer(request, {});
            require(response.status >= 100 && response.status <= 599);
        }
    }
    for (const RecordingMoment &moment : file.moments())
        require(moment.entry >= 0 && moment.entry < file.size());
    return 0;
}
