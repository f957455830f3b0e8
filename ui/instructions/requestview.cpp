#include "requestview.h"

#include "ui/widgets/headingbutton.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

#include <tuple>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLines = 7;
constexpr int manyLines = 14;

} // namespace

/// What is sent, on one line: the first field, which tells TaskRouter what to do.
QString RequestView::firstLine(const RequestPreview &request)
{
    QStringList fields;
    for (const WireField &field : request.fields)
        fields.append(QString::fromLatin1(maskedForm({field})));
    return fields.join(u'&');
}

int RequestView::foldedHeight() const
{
    return std::max(m_heading->sizeHint().height(), m_first->sizeHint().height());
}

int RequestView::leastOpenHeight() const
{
    return m_heading->sizeHint().height() + layout()->spacing() + m_text->minimumHeight();
}

RequestView::RequestView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new HeadingButton(this))
    , m_first(new ElidedLabel({}, this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"requestView"_s);
    m_heading->setObjectName(u"requestHeading"_s);
    m_heading->setFont(Theme::strongFont(Theme::secondaryFont(font())));
    m_heading->setAccessibleName(tr("Request"));
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("Request as it will be sent"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(Theme::fixedFont(font()));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Read-only for hands, but not over the accessibility bus, where Qt lets every text be replaced.
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText() != m_shown)
            m_text->setPlainText(m_shown);
    });
    m_text->viewport()->installEventFilter(this);
    m_text->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(1));
    m_first->setObjectName(u"requestFirstLine"_s);
    m_first->setFont(Theme::fixedFont(font()));
    m_first->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(2));
    line->addWidget(m_heading);
    line->addWidget(m_first, 1);
    layout->addLayout(line);
    layout->addWidget(m_text);
    connect(m_heading, &HeadingButton::clicked, this, [this] {
        setOpen(!isOpen());
        Q_EMIT toggled(isOpen());
    });
    frameText();
    setOpen(true);
}

bool RequestView::isOpen() const
{
    return !m_text->isHidden();
}

void RequestView::setOpen(bool open)
{
    if (open == isOpen() && !m_heading->text().isEmpty())
        return;
    m_text->setVisible(open);
    m_first->setVisible(!open);
    m_heading->setText(open ? tr("REQUEST") : tr("REQUEST ›"));
    m_heading->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    fitHeight();
}

QString RequestView::text() const
{
    return m_text->toPlainText();
}

void RequestView::showRequest(const RequestPreview &request, const QSet<QByteArray> &invalid)
{
    const QUrl url(request.url, QUrl::StrictMode);
    QStringList lines;
    for (qsizetype i = 0; i < request.fields.size(); ++i) {
        const QString field = QString::fromLatin1(maskedForm({request.fields.at(i)}));
        lines.append(i == 0 ? field : u'&' + field);
    }
    lines.append(QString());
    QString target = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        target += u'?' + url.query(QUrl::FullyEncoded);
    lines.append(QString::fromLatin1(request.method) + u' ' + withShortSids(target) + u" HTTP/1.1"_s);
    for (const auto &[name, value] : request.headers)
        lines.append(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    const QString text = lines.join(u'\n');
    m_first->setText(firstLine(request));
    m_invalid = invalid;
    if (text != m_shown) {
        const QString before = m_shown;
        const auto differs = std::mismatch(text.cbegin(), text.cend(), before.cbegin(), before.cend());
        const qsizetype at = std::distance(text.cbegin(), differs.first);
        m_shown = text;
        m_text->setPlainText(text);
        fitHeight();
        // Keeps the line that was just edited visible; for another request, its first line.
        QTextCursor cursor(m_text->document());
        const qsizetype fields = text.indexOf(u'\n'); // The body begins with the fields that the action sends.
        cursor.setPosition(at > fields && at <= text.indexOf("\n\n"_L1) ? int(at) : 0);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
    markInvalid();
}

void RequestView::markInvalid()
{
    QList<QTextEdit::ExtraSelection> marks;
    QStringList names;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !block.text().isEmpty();
         block = block.next()) {
        QString name = block.text().section(u'=', 0, 0);
        if (name.startsWith(u'&'))
            name.remove(0, 1);
        if (!m_invalid.contains(name.toLatin1()))
            continue;
        names.append(name);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.select(QTextCursor::BlockUnderCursor);
        mark.format.setForeground(Theme::color(Tone::Bad, palette()));
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::color(Tone::Bad, palette()));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_text->setAccessibleDescription(names.isEmpty() ? QString()
                                                     : tr("TaskRouter would refuse: %1").arg(names.join(u", "_s)));
}

/// Its ground tells where it is, but with high contrast, which has one for all.
void RequestView::frameText()
{
    m_text->setFrameShape(Theme::isHighContrast(palette()) ? QFrame::StyledPanel : QFrame::NoFrame);
    fitHeight(); // The frame takes some of it.
}

void RequestView::setRoomy(bool roomy)
{
    m_roomy = roomy;
    fitHeight();
}

void RequestView::fitHeight()
{
    int wanted = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        // For its side effect: lays out the block, which wraps its lines.
        std::ignore = m_text->document()->documentLayout()->blockBoundingRect(block);
        wanted += std::max(1, block.lineCount());
    }
    const int line = m_text->fontMetrics().lineSpacing();
    const int edge = int(m_text->document()->documentMargin()) * 2 + 2 * m_text->frameWidth() + 2;
    // As tall as its text, up to a few lines, and at least two.
    const int lines = std::clamp(wanted, 2, m_roomy ? manyLines : usualLines);
    m_text->setMinimumHeight(line * 2 + edge);
    m_text->setMaximumHeight(line * lines + edge);
}

bool RequestView::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() != QEvent::Resize)
        return handled;
    const auto *resize = static_cast<QResizeEvent *>(event);
    if (resize->size().width() != resize->oldSize().width())
        // The lines wrap differently now.
        QMetaObject::invokeMethod(this, &RequestView::fitHeight, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_text, &QPlainTextEdit::ensureCursorVisible, Qt::QueuedConnection);
    return handled;
}

void RequestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text) {
        frameText();
        markInvalid();
    }
    if (event->type() == QEvent::FontChange && m_text) {
        m_text->setFont(Theme::fixedFont(font()));
        m_first->setFont(Theme::fixedFont(font()));
        fitHeight();
    }
}

} // namespace Desk
