#include "messagebar.h"

#include "answerdetails.h"
#include "safetext.h"
#include "ui/icons.h"
#include "ui/instructions/wraplabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

class MessageBar::Item final : public QWidget
{
public:
    Item(const Message &message, MessageBar *bar);
    const Message message;

protected:
    void paintEvent(QPaintEvent *event) override;
};

MessageBar::Item::Item(const Message &what, MessageBar *bar)
    : QWidget(bar)
    , message(what)
{
    setObjectName(u"message."_s + message.source);
    setAttribute(Qt::WA_StyledBackground, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    column->setSpacing(Theme::grid(1));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid(2));
    column->addLayout(row);

    auto *text = new WrapLabel(this);
    text->setObjectName(u"messageText"_s);
    text->setText(message.advice.isEmpty() ? paragraph(message.text)
                                           : paragraph(message.text) + u' ' + paragraph(message.advice));
    text->setAccessibleName(text->text());
    row->addWidget(text, 1, Qt::AlignVCenter);
    if (!message.actionText.isEmpty()) {
        auto *button = new QPushButton(actionText(message.actionText), this);
        button->setObjectName(u"messageAction"_s);
        connect(button, &QPushButton::clicked, bar,
                [bar, source = message.source, key = message.key] { Q_EMIT bar->actionTriggered(source, key); });
        row->addWidget(button);
    }
    if (!message.raw.isEmpty())
        (new AnswerDetails(u"message"_s, row, column, this))->setText(message.raw);
    if (message.closable) {
        auto *close = new QToolButton(this);
        close->setObjectName(u"messageClose"_s);
        close->setAutoRaise(true);
        close->setIcon(icon(u"close"_s));
        close->setToolTip(MessageBar::tr("Close"));
        close->setAccessibleName(MessageBar::tr("Close"));
        connect(close, &QToolButton::clicked, bar, [bar, source = message.source] { bar->clear(source); });
        row->addWidget(close);
    }
}

void MessageBar::Item::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tint(message.tone, palette()));
    painter.fillRect(QRect(0, 0, Theme::grid(1), height()), Theme::color(message.tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(palette()));
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(const Message &message)
{
    Item *old = m_items.value(message.source);
    if (old && old->message == message)
        return; // the same failure again: do not fold the details that someone is reading
    auto *item = new Item(message, this);
    if (old) {
        delete m_layout->replaceWidget(old, item);
        old->deleteLater();
        old->hide();
    } else {
        m_layout->addWidget(item);
    }
    m_items.insert(message.source, item);
    item->show();
    setVisible(true);
}

void MessageBar::clear(const QString &source)
{
    if (Item *item = m_items.take(source)) {
        item->hide();
        item->deleteLater(); // its own close button may have called us
    }
    setVisible(!m_items.isEmpty());
}

void MessageBar::clearAll()
{
    for (const QString &source : m_items.keys())
        clear(source);
}

QString MessageBar::textOf(const QString &source) const
{
    const Item *item = m_items.value(source);
    return item ? item->message.text : QString();
}

} // namespace Desk
