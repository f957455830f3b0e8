#include "reader.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What a press must do something with.
bool isPressed(const QString &role)
{
    static constexpr std::array roles{"push button"_L1,   "button menu"_L1, "check box"_L1, "radio button"_L1,
                                      "toggle button"_L1, "menu item"_L1,   "combo box"_L1, "page tab"_L1};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

Running::Running(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment all = environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment;
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        all.insert(name, m_home.path());
    process.setProcessEnvironment(all);
    process.start(path, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(path));
}

Running::~Running()
{
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
}

QStringList Reader::faultsOf(const QList<Spoken> &all)
{
    QStringList faults;
    for (const Spoken &one : all) {
        if (!one.isEnabled || (one.role == u"menu item" && !one.isShowing && one.name.isEmpty()) ||
            (!one.isFocusable && !isPressed(one.role)))
            continue;
        // A cell with nothing in it is read as that, after its column's name.
        const bool isCell = one.role == u"cell" || (one.role == u"tree item" && one.within.endsWith(u"› Files"));
        if (one.name.trimmed().isEmpty() && !isCell)
            faults += u"no name: "_s + one.words() + u' ' + one.place.path.path();
        if (one.role.isEmpty() || one.role == u"unknown" || one.role == u"invalid")
            faults += u"no role: "_s + one.words();
        if (isPressed(one.role) && one.actions == 0)
            faults += u"no action: "_s + one.words();
    }
    faults.removeDuplicates();
    return faults;
}

std::optional<Spoken> Reader::find(const QString &role, const QString &name) const
{
    std::optional<Spoken> found = m_bus.waitFor(program(), role, name);
    if (!found) {
        QStringList words;
        for (const Spoken &one : m_bus.shown(program()))
            words += one.words();
        qWarning("no %s “%s” among:\n%s", qPrintable(role), qPrintable(name), qPrintable(words.join(u'\n')));
    }
    return found;
}

bool Reader::press(const QString &role, const QString &name) const
{
    const std::optional<Spoken> found = find(role, name);
    return found && m_bus.press(*found);
}

bool Reader::comes(const QString &part) const
{
    return m_bus.waitFor(program(), [&part](const Spoken &one) { return one.name.contains(part); }).has_value();
}

bool Reader::isAllRight() const
{
    QString wrong;
    if (QTest::qWaitFor([&] { return (wrong = whatIsWrong()).isEmpty(); }))
        return true;
    qWarning("%s", qPrintable(wrong));
    return false;
}

bool Reader::hears(const QString &part, QStringList &heard, int milliseconds)
{
    const auto isHeard = [&] {
        heard += m_bus.takeAnnounced();
        return std::any_of(heard.cbegin(), heard.cend(), [&part](const QString &one) { return one.contains(part); });
    };
    if (QTest::qWaitFor(isHeard, milliseconds))
        return true;
    qWarning("“%s” is not among:\n%s", qPrintable(part), qPrintable(heard.join(u'\n')));
    return false;
}
