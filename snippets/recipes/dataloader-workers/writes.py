import numpy as np
from torch.utils.data import DataLoader

class Marks:
    def __init__(self, marks):
        self.marks = marks
    def __len__(self):
        return len(self.marks)
    def __getitem__(self, index):
        self.marks[index] = 7
        return self.marks[index]

if __name__ == "__main__":
    marks = np.zeros(2)
    print(*DataLoader(Marks(marks), 2, num_workers=1), marks)
