from datetime import datetime, timezone
from decimal import Decimal

import torch

when = datetime(2024, 1, 1, tzinfo=timezone.utc)

print(torch.tensor(float(Decimal("0.25"))))
print(torch.tensor(int(when.timestamp())))
