import scipy.sparse as sp
import torch

class Rows(torch.utils.data.Dataset):
    def __init__(self, matrix):
        self.matrix = matrix
    def __len__(self):
        return self.matrix.shape[0]
    def __getitem__(self, index):
        return self.matrix[[index]].toarray()[0]

rows = Rows(sp.csr_array([[0.0, 3.0], [4.0, 0.0], [0.0, 6.0]]))
for batch in torch.utils.data.DataLoader(rows, batch_size=2):
    print(batch.float())
