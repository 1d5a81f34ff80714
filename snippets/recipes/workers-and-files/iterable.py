import numpy as np
from torch.utils.data import DataLoader, IterableDataset
from torch.utils.data import get_worker_info

class Stream(IterableDataset):
    def __iter__(self):
        info = get_worker_info() if self.split else None
        step = info.num_workers if info else 1
        return iter(np.arange(4)[info.id if info else 0 :: step])

if __name__ == "__main__":
    stream = Stream()
    for stream.split in False, True:
        loader = DataLoader(stream, None, num_workers=2)
        print(sorted(int(number) for number in loader))
