"""The two networks of loop.c in Ciw: python with_ciw.py mmc|net JOBS"""
import sys, time
import ciw
from networks import NETWORKS


def run(name, jobs, seed):
    stations, rate = NETWORKS[name]
    size = len(stations)
    routing = [[dict(s["routes"]).get(t, 0.0) for t in range(size)] for s in stations]
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate)] + [None] * (size - 1),
        service_distributions=[ciw.dists.Exponential(1 / s["mean"]) for s in stations],
        number_of_servers=[s["servers"] for s in stations], routing=routing)
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(jobs, method="Finish")
    return len(simulation.get_all_records()) + jobs


if __name__ == "__main__":
    name, jobs = sys.argv[1], int(sys.argv[2])
    start = time.process_time()
    events = run(name, jobs, 1)
    spent = time.process_time() - start
    print(f"Ciw {ciw.__version__} {name}: {events / spent / 1e6:.4f} million events/s")
