import numpy as np
import torch.utils.data as data

class Draws(list):
    def __getitem__(self, index):
        return self.rng.random()
def seed(worker_id):
    info = data.get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)

if __name__ == "__main__":
    how = {"num_workers": 2, "worker_init_fn": seed}
    loader = data.DataLoader(Draws([0] * 4), batch_size=None, **how)
    print(len(set(loader) | set(loader)))
