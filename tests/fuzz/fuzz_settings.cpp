// Any bytes as the settings file: every value is in its bounds, what is set is found again, and a file that is none is
// set aside as it is. Seeds: corpus/settings.

#include "profiles/settings.h"
#include "require.h"
#include "scratchfile.h"

using namespace Desk;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const ScratchFile file("settings.json");
    file.fill(data, size);
    {
        Settings settings(file.path());
        require(settings.pageSize() >= 1 && settings.pageSize() <= 1000);
        (void)settings.sendAnyway();
        (void)settings.windowState(u"mainWindow"_s);
        if (!settings.setAsideTo().isEmpty() && settings.setAsideTo() != file.path())
            require(ScratchFile::read(settings.setAsideTo()) ==
                    QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
        settings.setPageSize(settings.pageSize() == 77 ? 78 : 77);
        settings.setWindowState(u"mainWindow"_s, "state\0with a NUL"_ba);
        require(settings.pageSize() == 77 || settings.pageSize() == 78);
    }
    const Settings again(file.path());
    require(again.pageSize() == 77 || again.pageSize() == 78);
    require(again.windowState(u"mainWindow"_s) == "state\0with a NUL"_ba);
    return 0;
}
