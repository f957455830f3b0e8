#pragma once

#include <QWidget>

class QPushButton;

namespace Desk {

class AnswerDetails;
class WrapLabel;

/// What stands in the place of rows that are not there: a sentence, the next step, and a button that does it.
class PlaceholderPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceholderPage)
public:
    explicit PlaceholderPage(QWidget *parent = nullptr);
    ~PlaceholderPage() override;

    /// Texts are plain; an empty `button` shows none. `answer` is what a server sent, one click away; empty for none.
    void setState(const QString &title, const QString &advice, const QString &button = {}, const QString &answer = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void triggered();

private:
    WrapLabel *m_title;
    WrapLabel *m_advice;
    QPushButton *m_button;
    AnswerDetails *m_answer;
};

} // namespace Desk
