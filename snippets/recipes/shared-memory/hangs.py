import multiprocessing
import torch

def work(queue):
    torch.set_num_threads(1)
    queue.put(torch.ones(1_000_000).double().sum().item())

if __name__ == "__main__":
    print(torch.ones(1_000_000).double().sum().item())
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=[queue])
    process.start()
    print(queue.get())
    process.join()
