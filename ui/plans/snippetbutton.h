#pragma once

#include "instructions/catalogue.h"
#include "instructions/snippets.h"

#include <QPushButton>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

/// Copies a request as a command or a program, in the language that its menu offers.
class SnippetButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnippetButton)
public:
    /// What is copied; nothing where there is none just now.
    using Source = std::function<std::optional<RequestPreview>()>;

    SnippetButton(std::shared_ptr<const Catalogue> catalogue, Source source, QWidget *parent = nullptr);
    ~SnippetButton() override;

private:
    void copy(SnippetLanguage language);

    std::shared_ptr<const Catalogue> m_catalogue;
    Source m_source;
};

} // namespace Desk
