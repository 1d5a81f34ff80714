from enum import IntEnum

import torch

Color = IntEnum("Color", ["RED", "BLUE"])
label = torch.tensor(2)
print(Color(label.item()).name, Color(label.numpy()[()]).name)
Color(label)
