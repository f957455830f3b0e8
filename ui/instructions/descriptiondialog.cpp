#include "descriptiondialog.h"

#include "descriptiontable.h"
#include "instructions/descriptionpatch.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

DescriptionDialog::DescriptionDialog(const QString &file, const DescriptionCheck &check, QWidget *parent)
    : QDialog(parent)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new DescriptionTable(this))
    , m_patch(descriptionPatch(check.differences))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"descriptionDialog"_s);
    setWindowTitle(tr("Check against a description"));
    fill(check.differences);
    const QString name = check.title.isEmpty() ? QFileInfo(file).fileName() : check.title;
    build(check.differences.isEmpty()
              ? QString()
              : tr("“%1” differs in %n place(s).", nullptr, int(check.differences.size())).arg(name));
    if (check.differences.isEmpty()) {
        auto *page = new PlaceholderPage(this);
        if (check.problem.isEmpty())
            page->setState(tr("Nothing is different."),
                           tr("“%1” has the parameters, values and defaults of this program.").arg(name));
        else
            page->setState(tr("The description cannot be used."), check.problem);
        delete layout()->replaceWidget(m_table, page);
        m_table->hide();
    }
}

DescriptionDialog::~DescriptionDialog() = default;

void DescriptionDialog::fill(const QList<DescriptionDifference> &differences)
{
    m_model->setHorizontalHeaderLabels({tr("Operation"), tr("Parameter"), tr("Difference")});
    for (const DescriptionDifference &difference : differences) {
        QList<QStandardItem *> row;
        for (const QString &text : {difference.operation, difference.name, describe(difference)}) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            row.append(item);
        }
        m_model->appendRow(row);
    }
    m_table->setModel(m_model);
}

void DescriptionDialog::build(const QString &heading)
{
    auto *said = new WrapLabel(this);
    said->setObjectName(u"descriptionSaid"_s);
    said->setText(heading);
    said->setVisible(!heading.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *copy = buttons->addButton(tr("&Copy as patch"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"descriptionCopyPatch"_s);
    copy->setAutoDefault(false);
    copy->setEnabled(!m_patch.isEmpty());
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::copy(QString::fromUtf8(m_patch)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(said);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    const QSize wanted(Theme::grid(230), Theme::grid(130));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
}

} // namespace Desk
