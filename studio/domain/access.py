"""Who may do what. Services ask; pages only hide."""

from dataclasses import dataclass
from enum import StrEnum

from studio.domain.errors import NotAllowed


class Role(StrEnum):
    CREATOR = "creator"
    REVIEWER = "reviewer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Who:
    """The one who asks: every service takes it first and scopes every query by its workspace."""

    user_id: str
    workspace_id: str
    role: Role

    def must_edit(self) -> None:
        """Raise NotAllowed unless this role may change films."""
        if self.role is Role.REVIEWER:
            raise NotAllowed(action="edit")

    def must_admin(self) -> None:
        """Raise NotAllowed unless this is an admin."""
        if self.role is not Role.ADMIN:
            raise NotAllowed(action="admin")
