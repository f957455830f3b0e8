#include "snippetbutton.h"

#include "ui/widgets/clipboard.h"

#include <QMenu>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

SnippetButton::SnippetButton(std::shared_ptr<const Catalogue> catalogue, Source source, QWidget *parent)
    : QPushButton(tr("Copy &as"), parent)
    , m_catalogue(std::move(catalogue))
    , m_source(std::move(source))
{
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    const QList<std::tuple<SnippetLanguage, QString, QString>> languages = {
        {SnippetLanguage::Curl, u"curl"_s, tr("c&url")},
        {SnippetLanguage::TwilioCli, u"twilio-cli"_s, tr("&twilio-cli")},
        {SnippetLanguage::Node, u"node"_s, tr("&Node.js")},
        {SnippetLanguage::Go, u"go"_s, tr("&Go")},
        {SnippetLanguage::Python, u"python"_s, tr("P&ython")}};
    for (const auto &[language, name, title] : languages) {
        QAction *action = menu->addAction(title);
        action->setObjectName(u"planCopyAs."_s + name);
        connect(action, &QAction::triggered, this, [this, language = language] { copy(language); });
    }
    setMenu(menu);
}

SnippetButton::~SnippetButton() = default;

void SnippetButton::copy(SnippetLanguage language)
{
    if (const std::optional<RequestPreview> request = m_source())
        Clipboard::copy(snippet(language, *m_catalogue, *request));
}

} // namespace Desk
