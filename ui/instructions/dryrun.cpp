#include "dryrun.h"

#include "panelrequest.h"
#include "preparedinstruction.h"
#include "taskrouter/client.h"

#include "reservations/plaintext.h"
#include "text/joinedparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestVersion = 24;
constexpr qsizetype LongestStatus = 40;

struct DryRunTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DryRun)
};

QString shown(const QByteArray &etag)
{
    return QString::fromLatin1(etag.left(LongestVersion)).remove(u'"');
}

QString versionText(const SendProposal &proposal)
{
    const Baseline &now = proposal.now;
    if (hasMoved(proposal.begun, now) && proposal.begun.etag != now.etag)
        return DryRunTexts::tr("it moved since you began: version %1 → %2, you are asked first")
            .arg(shown(proposal.begun.etag), shown(now.etag));
    if (hasMoved(proposal.begun, now))
        return DryRunTexts::tr("it moved since you began, you are asked first");
    if (!isSendableEtag(now.etag))
        return DryRunTexts::tr("no version, so it is fetched and compared first");
    return DryRunTexts::tr("version %1").arg(shown(now.etag));
}

/// The attributes that the instruction needs, as far as they are there.
QString needsText(const Action &action, const Target &target)
{
    QStringList there;
    for (const QString &need : action.taskNeeds) {
        const QStringList names = need.split(u'|');
        const auto found = std::find_if(names.cbegin(), names.cend(), [&target](const QString &name) {
            return target.taskAttributes && target.taskAttributes->contains(name);
        });
        if (found != names.cend())
            there.append(*found);
    }
    if (!target.workerContactUri.value_or(QString()).isEmpty())
        there += action.workerNeeds;
    return there.isEmpty() ? QString() : DryRunTexts::tr("%1 is there").arg(joinedParts(there, comma()));
}

} // namespace

DryRun DryRun::of(const PreparedInstruction &prepared)
{
    const Action *action = prepared.action();
    if (!action)
        return {};
    const Verdict verdict = prepared.verdictOf(*action);
    if (verdict.legality == Legality::Refused)
        return {verdict.code == 0 ? DryRunTexts::tr("Dry run: would be refused.")
                                  : DryRunTexts::tr("Dry run: would be refused with %1.").arg(verdict.code),
                Tone::Bad};
    const QList<Finding> findings = prepared.findings();
    const bool isWrong = std::any_of(findings.cbegin(), findings.cend(),
                                     [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (isWrong)
        return {};
    const SendProposal proposal = prepared.proposal(prepared.actionKey());
    QStringList why{oneLine(proposal.now.statusText).left(LongestStatus), versionText(proposal),
                    needsText(*action, proposal.target)};
    why.removeAll(QString());
    const bool isDoubtful = verdict.legality == Legality::Doubtful || hasMoved(proposal.begun, proposal.now);
    return {(verdict.legality == Legality::Doubtful ? DryRunTexts::tr("Dry run: doubtful — %1.")
                                                    : DryRunTexts::tr("Dry run: would be taken — %1."))
                .arg(joinedParts(why)),
            isDoubtful ? Tone::Wait : Tone::Muted};
}

} // namespace Desk
