import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = np.zeros((4, 2), np.float32)
    for collate in (None, np.stack):
        loader = DataLoader(rows, 2, num_workers=1, collate_fn=collate)
        kinds = {type(batch).__name__ for batch in loader}
        print(kinds)
