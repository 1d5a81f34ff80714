import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    rows = np.zeros((4, 2))
    loader = DataLoader(rows, batch_size=2, num_workers=1)
    views = [batch.numpy() for batch in loader]
    copies = [view.copy() for view in views]
    print(views[0].base.is_shared(), copies[0].base)
