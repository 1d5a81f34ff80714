from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch


def switch_off():
    torch.set_grad_enabled(False)
    np.seterr(divide="ignore")


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(switch_off).result()
    print(pool.submit(torch.is_grad_enabled).result())
    print(pool.submit(np.geterr).result()["divide"])
