import numpy as np
import torch
from torch.utils.data import DataLoader

def collate(rows):
    return {"array": np.stack(rows), "tensor": torch.tensor(rows)}

pin = torch.cuda.is_available()
loader = DataLoader([1.0, 2.0], 2, collate_fn=collate, pin_memory=pin)
for batch in loader:
    print(type(batch["array"]).__name__)
    print(batch["tensor"].is_pinned() == pin)
