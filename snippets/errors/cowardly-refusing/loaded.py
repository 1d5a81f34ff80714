import torch

class Embedded(torch.utils.data.Dataset):
    table = torch.nn.Embedding(2, 3)
    def __len__(self):
        return 2
    def __getitem__(self, index):
        return self.table(torch.tensor(index)).detach()

if __name__ == "__main__":
    loader = torch.utils.data.DataLoader(Embedded(), 2, num_workers=1)
    for batch in loader:
        print(batch.shape, batch.requires_grad)
