#include "waitingparts.h"

#include "taskrouter/answerorigin.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Desk {

namespace {

struct PartsWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WaitingParts)
};

} // namespace

QString partsText(const WaitingWatch &watch, UtcMsecs now)
{
    using Part = WaitingWatch::Part;
    QStringList said;
    const auto tell = [&](Part part, const QString &what) {
        const std::optional<Error> &error = watch.error(part);
        if (!error)
            return;
        const QString why = errorText(*error, ErrorPlace::Directory).caption;
        const UtcMsecs read = watch.readAt(part);
        said.append(read == 0 ? PartsWords::tr("%1: not read yet. %2").arg(what, why)
                              : PartsWords::tr("%1: as of %2 ago. %3").arg(what, elapsedText(now - read), why));
    };
    tell(Part::Rules, PartsWords::tr("Queues and workflows"));
    tell(Part::Workers, PartsWords::tr("Workers"));
    tell(Part::Events, PartsWords::tr("Events"));
    tell(Part::Reservations, PartsWords::tr("Whose the tasks are"));
    if (!watch.rulesProblem().isEmpty())
        said.append(PartsWords::tr("The rules cannot be used: %1").arg(watch.rulesProblem()));
    return said.join(u' ');
}

bool canBeTriedAgain(const WaitingWatch &watch)
{
    for (size_t part = 0; part < WaitingWatch::PartCount; ++part) {
        const std::optional<Error> &error = watch.error(static_cast<WaitingWatch::Part>(part));
        if (error && !isNotRecorded(*error))
            return true;
    }
    return !watch.rulesProblem().isEmpty();
}

QStringList shorterForms(const QString &summary)
{
    QStringList forms;
    for (QStringList parts = summary.split(u" · "_s); !parts.isEmpty(); parts.removeLast())
        forms.append(parts.join(u" · "_s));
    return forms;
}

} // namespace Desk
