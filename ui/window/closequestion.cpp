#include "closequestion.h"

#include "journal/outbox.h"
#include "ui/widgets/safetext.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Desk {

CloseQuestion::CloseQuestion(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

CloseQuestion::~CloseQuestion() = default;

bool CloseQuestion::mayClose(const Outbox *outbox)
{
    if (!outbox || outbox->inFlight() == 0 || m_closeAnyway)
        return true;
    if (!m_question)
        ask(*outbox);
    return false;
}

void CloseQuestion::ask(const Outbox &outbox)
{
    QMessageBox *box =
        plainQuestion(&m_window, tr("An instruction is on its way"), tr("The answer to an instruction is outstanding."),
                      tr("If the window closes now, its outcome stays unknown and is looked up at the next start."));
    m_question = box;
    box->setObjectName(u"closeQuestion"_s);
    QPushButton *wait = box->addButton(tr("&Wait for the answer"), QMessageBox::RejectRole);
    QPushButton *close = box->addButton(tr("&Close now"), QMessageBox::DestructiveRole);
    close->setObjectName(u"closeNow"_s);
    box->setDefaultButton(wait);
    connect(close, &QPushButton::clicked, this, [this] {
        m_closeAnyway = true;
        m_window.close();
    });
    connect(&outbox, &Outbox::settled, box, &QMessageBox::reject);
    box->open();
}

} // namespace Desk
