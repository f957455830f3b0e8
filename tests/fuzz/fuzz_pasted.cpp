// Any text as a curl or twilio-cli line: either it says why nothing can be read, or what was read are parameters that
// there are, and the same line made of them is read the same. Seeds: corpus/pasted.

#include "instructions/pasted.h"
#include "instructions/shellwords.h"
#include "instructions/snippets.h"
#include "require.h"
#include "taskrouter/sid.h"

#include <QUrl>

#include <cstdint>
#include <cstdlib>

using namespace Desk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const std::shared_ptr<const Catalogue> catalogue = Catalogue::builtIn();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // What is one word stays one, whatever is in it; a NUL cannot stand in a shell line at all.
    if (!text.contains(QChar(0))) {
        const ShellWords words = splitShell(shellQuoted(text));
        require(words.problem.isEmpty() && words.words.size() == 1 && words.words.constFirst().text == text);
    }

    const PastedRequest read = readPasted(*catalogue, text);
    const auto is = [](const QString &sid, SidKind kind) { return Sid::parse(sid) && Sid::parse(sid)->kind() == kind; };
    if (!read.problem.isEmpty() || read.action.isEmpty() || !is(read.workspaceSid, SidKind::Workspace) ||
        !is(read.taskSid, SidKind::Task) || !is(read.reservationSid, SidKind::Reservation))
        return 0;
    RequestPreview preview;
    preview.method = "POST";
    preview.url = QStringLiteral("https://taskrouter.twilio.com/v1/Workspaces/%1/Tasks/%2/Reservations/%3")
                      .arg(read.workspaceSid, read.taskSid, read.reservationSid);
    preview.fields = wireFields(*catalogue, read.action, read.draft);
    const PastedRequest again = readPasted(*catalogue, snippet(SnippetLanguage::Curl, *catalogue, preview));
    require(again.problem.isEmpty());
    require(again.reservationSid == read.reservationSid);
    return 0;
}
