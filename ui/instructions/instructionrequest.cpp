#include "instructionrequest.h"

#include "dryrun.h"
#include "panelaction.h"
#include "preparedinstruction.h"
#include "requestview.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/wraplabel.h"

#include "instructions/summary.h"
#include "profiles/settings.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int DryRunAfterMsecs = 120;
} // namespace

InstructionRequest::InstructionRequest(PreparedInstruction &prepared, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_prepared(prepared)
    , m_settings(settings)
    , m_copyMenu(new QMenu(this))
    , m_summary(new WrapLabel(this))
    , m_dryRun(new WrapLabel(this, Tone::Muted))
    , m_request(new RequestView(this))
{
    m_dryRun->setObjectName(u"dryRun"_s);
    m_dryRun->setFont(Theme::secondaryFont(font()));
    m_dryRunSoon.setSingleShot(true);
    m_dryRunSoon.setInterval(DryRunAfterMsecs);
    connect(&m_dryRunSoon, &QTimer::timeout, this, &InstructionRequest::showDryRun);
    m_summary->setObjectName(u"summary"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(m_summary);
    layout->addWidget(m_dryRun);
    layout->addWidget(m_request, 1);
    connect(m_request, &RequestView::toggled, this,
            [this](bool open) { m_settings.setWindowState(m_request->objectName(), open ? "open" : "folded"); });
    connect(&m_prepared, &PreparedInstruction::changed, this, &InstructionRequest::showPrepared);
    // What was said of something else is not said a moment longer.
    connect(&m_prepared, &PreparedInstruction::formReplaced, this, &InstructionRequest::showDryRun);
    showPrepared();
}

void InstructionRequest::makeActions()
{
    m_copy = panelAction(this, u"copyRequestAs"_s, tr("&Copy as"), {});
    m_copyMenu->setObjectName(u"copyMenu"_s);
    m_copy->setMenu(m_copyMenu);
    const QList<std::tuple<SnippetLanguage, QString, QString>> languages = {
        {SnippetLanguage::Curl, u"curl"_s, tr("c&url")},
        {SnippetLanguage::TwilioCli, u"twilio-cli"_s, tr("&twilio-cli")},
        {SnippetLanguage::Node, u"node"_s, tr("&Node.js")},
        {SnippetLanguage::Go, u"go"_s, tr("&Go")},
        {SnippetLanguage::Python, u"python"_s, tr("P&ython")}};
    for (const auto &[language, name, title] : languages) {
        QAction *action = m_copyMenu->addAction(title);
        action->setObjectName(u"copyAs."_s + name);
        connect(action, &QAction::triggered, this, [this, language = language] { copyAs(language); });
    }
    m_copySecrets = m_copyMenu->addAction(tr("curl &with the password"));
    m_copySecrets->setObjectName(u"copyAs.curlWithSecrets"_s);
    m_copySecrets->setVisible(false);
    connect(m_copySecrets, &QAction::triggered, this, &InstructionRequest::copyWithSecrets);
    m_copyMenu->actions().constFirst()->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_copyMenu->actions().constFirst()->setAutoRepeat(false);
}

void InstructionRequest::showPrepared()
{
    const bool isChosen = m_prepared.action();
    m_copyMenu->setEnabled(isChosen);
    m_copy->setEnabled(isChosen);
    if (!isChosen)
        return;
    m_dryRunSoon.start();
    m_request->setRoomy(!m_prepared.hasForm());
    QSet<QByteArray> invalid;
    const QList<Finding> findings = m_prepared.findings();
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            invalid.insert(finding.parameter.toUtf8());
    }
    // While a name is half typed, no sentence says that it will be called. The error is shown at its field and beside
    // the button.
    const bool isReady = invalid.isEmpty() || m_settings.sendAnyway();
    m_summary->setText(
        isReady ? summarise(*m_prepared.catalogue(), m_prepared.actionKey(), m_prepared.draft(), m_prepared.facts())
                : tr("%1 is not ready: nothing can be sent yet.").arg(m_prepared.action()->title));
    const RequestPreview request = m_prepared.preview();
    m_request->showRequest(request, invalid);
    m_copySecrets->setVisible(std::any_of(request.fields.cbegin(), request.fields.cend(),
                                          [](const WireField &field) { return field.secret; }));
}

void InstructionRequest::showDryRun()
{
    m_dryRunSoon.stop();
    const DryRun dryRun = DryRun::of(m_prepared);
    const bool isReservation = m_prepared.about() == SidKind::Reservation;
    const QString text = dryRun.text.isEmpty() || m_nextOffer.isEmpty() || !isReservation
                             ? dryRun.text
                             : dryRun.text + u' ' + m_nextOffer;
    m_dryRun->setTone(dryRun.tone);
    if (m_dryRun->text() != text)
        m_dryRun->setText(text);
    m_dryRun->setVisible(!text.isEmpty() && !m_isLow);
}

void InstructionRequest::setNextOffer(const QString &text)
{
    if (m_nextOffer == text)
        return;
    m_nextOffer = text;
    showDryRun();
}

void InstructionRequest::setLow(bool low)
{
    if (m_isLow == low)
        return;
    m_isLow = low;
    m_dryRun->setVisible(!m_dryRun->text().isEmpty() && !low);
}

void InstructionRequest::setRequestVisible(bool visible)
{
    m_request->setVisible(visible);
}

void InstructionRequest::fitTo(int room, int forForm, int leastForm, bool low)
{
    const QByteArray chosen = m_settings.windowState(m_request->objectName());
    const int least = m_request->leastOpenHeight();
    m_request->setOpen(chosen.isEmpty() ? !low && room >= forForm + least
                                        : chosen == "open" && room >= leastForm + least);
    m_request->setMaximumHeight(std::max(least, room - forForm));
}

void InstructionRequest::fitSummary(int room, int width)
{
    const int line = m_summary->fontMetrics().lineSpacing();
    m_summary->setMostLines(m_summary->wholeHeight(width) <= room ? 0 : std::max(1, room / line));
}

int InstructionRequest::summaryHeight(int width) const
{
    return m_summary->heightForWidth(width);
}

int InstructionRequest::wholeSummaryHeight(int width) const
{
    return m_summary->wholeHeight(width);
}

int InstructionRequest::usualHeight(int width) const
{
    const int gap = layout()->spacing();
    const int dryRun = m_dryRun->text().isEmpty() ? 0 : m_dryRun->heightForWidth(width) + gap;
    return wholeSummaryHeight(width) + gap + dryRun + foldedHeight();
}

int InstructionRequest::requestHeight() const
{
    return m_request->isHidden() ? 0 : std::min(m_request->sizeHint().height(), m_request->maximumHeight());
}

bool InstructionRequest::isRequestShown() const
{
    return !m_request->isHidden();
}

int InstructionRequest::foldedHeight() const
{
    return m_request->foldedHeight();
}

int InstructionRequest::leastRequestHeight() const
{
    return m_request->isHidden() ? 0 : m_request->foldedHeight();
}

void InstructionRequest::copyAs(SnippetLanguage language)
{
    if (!m_prepared.action())
        return;
    Clipboard::copy(snippet(language, *m_prepared.catalogue(), m_prepared.preview()));
    Q_EMIT messageWanted(tr("Copied. Credentials and secrets are read from the environment, not copied."), Tone::Ok);
}

/// Copies the command with the SIP password that was typed, which is needed to run it in a terminal, but never with the
/// account's credentials.
void InstructionRequest::copyWithSecrets()
{
    if (!m_prepared.action())
        return;
    RequestPreview request = m_prepared.preview();
    for (WireField &field : request.fields)
        field.secret = false;
    Clipboard::copySecret(snippet(SnippetLanguage::Curl, *m_prepared.catalogue(), request));
    Q_EMIT messageWanted(tr("Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. "
                            "Credentials are read from the environment, not copied.")
                             .arg(Clipboard::SecretMsecs / 1000),
                         Tone::Ok);
}

} // namespace Desk
