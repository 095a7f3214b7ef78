### The words of accounts, roles and what is written in the journal about them.

people-role-caseworker = Специалист по делам
people-role-supervisor = Руководитель группы
people-role-ombudsman = Омбудсмен
people-role-custodian = Хранитель имён
people-role-liaison-officer = Сотрудник по связи
people-role-statistician = Статистик
people-role-administrator = Администратор

people-denied-not-yours = Вы это видите, но менять это не вам.
people-denied-own-work = Вы подготовили это сами. Посмотреть должен другой человек.
people-denied-hidden-identity = Имя скрыто. Попросите хранителя раскрыть его и объясните зачем.

people-may-see-staff = Видеть, кто здесь работает
people-may-invite = Пригласить на работу
people-may-manage-staff = Изменить или закрыть учётную запись
people-may-recover = Вернуть доступ с помощью ключа восстановления
people-may-manage-api-keys = Выдавать и отзывать ключи для программ

people-password-short = Нужно не меньше 12 знаков. Три-четыре слова легко запомнить.
people-password-long = Возьмите пароль короче.
people-password-common = Этот пароль пробуют одним из первых. Выберите другой.
people-password-own-name = Не используйте в пароле своё имя и адрес.

people-post-no-role = Выберите хотя бы одну роль.
people-post-liaison-only = У сотрудника по связи не может быть роли в самом ведомстве.
people-post-agency-without-liaison = К органу власти относится только сотрудник по связи.
people-post-languages = Укажите языки кодами, например «en ru».

people-deed-invited = приглашение на работу
people-deed-invitation-withdrawn = приглашение отозвано
people-deed-joined = начало работы в ведомстве
people-deed-removed = учётная запись закрыта
people-deed-post-changed = изменена роль, группа или орган
people-deed-password-changed = пароль изменён
people-deed-password-set = новый пароль после восстановления
people-deed-access-recovered = доступ возвращён с помощью ключа восстановления
people-deed-signed-in = вход
people-deed-signed-in-by-recovery-code = вход по коду восстановления
people-deed-signed-out = выход
people-deed-second-factor-added = добавлен второй фактор
people-deed-second-factor-removed = второй фактор убран
people-deed-recovery-codes-made = новые коды восстановления
people-deed-api-key-made = ключ для программы выдан
people-deed-api-key-revoked = ключ программы отозван
