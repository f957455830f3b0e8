#pragma once

#include "ui/connectrequest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Desk {

class WrapLabel;

/// "Connect to an account…": account, token or API key, region and edge. The secret stays in memory; asked to keep it,
/// the program uses the system's keyring.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)
public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    [[nodiscard]] ConnectRequest request() const;

Q_SIGNALS:
    void connectWanted(const Desk::ConnectRequest &request);

private:
    void check();
    void submit();
    QLineEdit *m_account;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    QLineEdit *m_workspace;
    QLineEdit *m_name;
    QComboBox *m_region;
    QComboBox *m_edge;
    QCheckBox *m_save;
    WrapLabel *m_said;
    QPushButton *m_connect;
};

} // namespace Desk
