#pragma once

#include <QWidget>

class QPushButton;

namespace Desk {

class AnswerDetails;
class WrapLabel;

/// Stands in place of missing rows: a sentence, the next step, and a button for it.
class PlaceholderPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceholderPage)
public:
    explicit PlaceholderPage(QWidget *parent = nullptr);
    ~PlaceholderPage() override;

    /// Texts are plain; there is no button for an empty `button`. `answer` is what a server sent, shown on demand;
    /// empty for none.
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
