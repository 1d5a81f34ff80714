from multiprocessing import Pool

import torch

weights = torch.ones(2, requires_grad=True)

def scaled(factor):
    return (weights * factor).detach().numpy()

if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(scaled, [1, 2]))
